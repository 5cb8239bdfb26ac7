import { REMEMBERED } from "../opening/membershipBook";
import type { CodedColumn } from "./codedColumn";

/** Memberships by number, equal ones by the same. */
export interface NumberedMemberships {
  readonly numbers: Uint32Array;
  /** Number → the first row that has it. */
  readonly first: Uint32Array;
}

export function numberMemberships(
  bodies: Uint32Array,
  coded: ReadonlyMap<string, CodedColumn>,
): NumberedMemberships {
  const ways = waysOf(bodies.length, [...coded.values()]);
  const numbers = new Uint32Array(bodies.length);
  const first: number[] = [];
  // Body → way → number; most bodies are everywhere in the same way.
  const known: (readonly [way: number, number: number][] | undefined)[] = [];
  for (let row = 0; row < bodies.length; row++) {
    const body = bodies[row] ?? 0;
    const way = ways[row] ?? 0;
    const own = known[body] ?? [];
    const same = own.find((other) => other[0] === way);
    if (same) {
      numbers[row] = same[1];
      continue;
    }
    numbers[row] = first.push(row) - 1;
    if (own.length < REMEMBERED) known[body] = [...own, [way, first.length - 1]];
  }
  return { numbers, first: Uint32Array.from(first) };
}

/** A number for each row: the same for rows that are equal in every column. */
function waysOf(length: number, columns: readonly CodedColumn[]): Uint32Array {
  let ways = new Uint32Array(length);
  for (const { values, codes } of columns) {
    if (values.length < 2) continue;
    const known = new Map<number, number>();
    ways = ways.map((way, row) => {
      const key = way * values.length + (codes[row] ?? 0);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, known.size);
      return known.size - 1;
    });
  }
  return ways;
}
