import type { Membership, Partnership } from "./partnership";

/** Who takes part in what, in columns: for whoever goes through the members of all partnerships. */
export interface MemberTable {
  /** Each once, though it may be that of a body in many partnerships. */
  readonly memberships: readonly Membership[];
  /** Where the members of each partnership begin; after the last, where they end. */
  readonly start: Uint32Array;
  /** The membership of each member, by number. */
  readonly items: Uint32Array;
}

const known = new WeakMap<readonly Partnership[], MemberTable>();

/** The table of partnerships that were read from one. */
export function keepMemberTable(partnerships: readonly Partnership[], table: MemberTable): void {
  known.set(partnerships, table);
}

/** Found once. */
export function memberTableOf(partnerships: readonly Partnership[]): MemberTable {
  const table = known.get(partnerships) ?? makeTable(partnerships);
  known.set(partnerships, table);
  return table;
}

function makeTable(partnerships: readonly Partnership[]): MemberTable {
  const memberships: Membership[] = [];
  const start = new Uint32Array(partnerships.length + 1);
  for (const [row, { members }] of partnerships.entries()) {
    for (const membership of members) memberships.push(membership);
    start[row + 1] = memberships.length;
  }
  return { memberships, start, items: Uint32Array.from(memberships.keys()) };
}
