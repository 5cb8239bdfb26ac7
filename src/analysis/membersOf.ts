import { rowWriter, type MemberRows } from "./memberRows";
import { sourceOf } from "./partnershipStates";
import type { PartnershipAt } from "./programmeAt";

/** Who is in some partnerships; those of the day they were picked from are in the same rows. */
export interface Membership extends MemberRows {
  /** The row of each. */
  readonly rowOf: Uint32Array;
}

export function membersOf(items: readonly PartnershipAt[]): Membership {
  const source = sourceOf(items);
  if (!source) return { ...numberMembers(items), rowOf: Uint32Array.from(items.keys()) };
  const { items: all } = source;
  const rowOf = new Uint32Array(items.length);
  let row = 0;
  // They were picked in that order, or are two such lists one after the other.
  for (let i = 0; i < items.length; i++) {
    for (let looked = 0; all[row] !== items[i]; looked++) {
      if (looked > all.length) throw new Error(`Partnership ${i} is not of the day of the others`);
      row = row < all.length ? row + 1 : 0;
    }
    rowOf[i] = row++;
  }
  return { ...source.members, rowOf };
}

function numberMembers(items: readonly PartnershipAt[]): MemberRows {
  const bodies = [...new Set(items.flatMap(({ members }) => members))];
  const numbers = new Map(bodies.map((body, number) => [body, { number }]));
  const rows = rowWriter({ bodies, partnerships: items.map(({ partnership }) => partnership) });
  items.forEach(({ members }, row) =>
    rows.write(
      row,
      members.flatMap((body) => numbers.get(body) ?? []),
    ),
  );
  return rows.close();
}
