import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";

/** Who is in which partnership, by number: row p has `items[start[p]]` … `items[start[p + 1] - 1]`. */
export interface MemberRows {
  readonly partnerships: readonly Partnership[];
  /** The number n stands for the n-th of them. */
  readonly bodies: readonly Organisation[];
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

interface Numbered {
  readonly number: number;
}

/** Writes rows one after another. As long as they say what the known ones say, they are the known ones. */
export function rowWriter(
  { partnerships, bodies }: Pick<MemberRows, "partnerships" | "bodies">,
  known?: MemberRows,
) {
  let start = known?.start ?? new Uint32Array(partnerships.length + 1);
  let items = known?.items ?? new Uint32Array(2 * partnerships.length);
  function open(row: number, length: number): number {
    const from = start[row] ?? 0;
    const end = from + length;
    if (end > items.length) {
      const old = items;
      items = new Uint32Array(2 * end);
      items.set(old);
    }
    start[row + 1] = end;
    return from;
  }
  return {
    /** The row is the known one. */
    keep(row: number): void {
      if (!known || start === known.start) return;
      const before = known.items.subarray(known.start[row], known.start[row + 1]);
      const from = open(row, before.length);
      items.set(before, from);
    },
    write(row: number, members: readonly Numbered[]): void {
      if (start === known?.start) {
        const [from = 0, end] = [start[row], start[row + 1]];
        const isKnown = members.every(({ number }, i) => items[from + i] === number);
        if (isKnown && end === from + members.length) return;
        [start, items] = [start.slice(), items.slice()];
      }
      const from = open(row, members.length);
      members.forEach(({ number }, i) => (items[from + i] = number));
    },
    close: (): MemberRows =>
      known && start === known.start
        ? known
        : { partnerships, bodies, start, items: items.slice(0, start.at(-1)) },
  };
}

const tables = new WeakMap<object, readonly [MemberRows["bodies"], Int32Array]>();

/** What each body is in another numbering; −1 where it is not in it. Found once for the numbering. */
export function renumber<Key extends object>(
  bodies: MemberRows["bodies"],
  numbering: Key,
  numberOf: (body: Organisation, numbering: Key) => number | undefined,
): Int32Array {
  const [of, known] = tables.get(numbering) ?? [];
  if (known && of === bodies) return known;
  const table = Int32Array.from(bodies, (body) => numberOf(body, numbering) ?? -1);
  tables.set(numbering, [bodies, table]);
  return table;
}
