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

/** Writes rows one after another. */
export function rowWriter({ partnerships, bodies }: Pick<MemberRows, "partnerships" | "bodies">) {
  const start = new Uint32Array(partnerships.length + 1);
  let items = new Uint32Array(2 * partnerships.length);
  return {
    write(row: number, members: readonly Numbered[]): void {
      const from = start[row] ?? 0;
      const end = from + members.length;
      if (end > items.length) {
        const old = items;
        items = new Uint32Array(2 * end);
        items.set(old);
      }
      members.forEach(({ number }, i) => (items[from + i] = number));
      start[row + 1] = end;
    },
    close: (): MemberRows => ({
      partnerships,
      bodies,
      start,
      items: items.slice(0, start.at(-1)),
    }),
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
