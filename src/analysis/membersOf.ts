import { rowWriter, type MemberRows } from "./memberRows";
import { pickedFrom } from "./partnershipStates";
import type { PartnershipAt } from "./programmeAt";

/** Who is in some partnerships; those of the day they were picked from are in the same rows. */
export interface Membership extends MemberRows {
  /** The row of each. */
  readonly rowOf: Uint32Array;
}

export function membersOf(items: readonly PartnershipAt[]): Membership {
  const { of, rows } = pickedFrom(items);
  if (of.members) return { ...of.members, rowOf: rows };
  return { ...numberMembers(items), rowOf: Uint32Array.from(items.keys()) };
}

/** Numbered among themselves, in their order. */
export function numberMembers(items: readonly PartnershipAt[]): MemberRows {
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
