import type { ProgrammeAt } from "../programmeAt";
import { networkAt, type AuthorityNetwork } from "./buildNetwork";
import { rowAt } from "./rows";

/** none = no partnership; own-region = some, none of them interregional; interregional = at least one. */
export const AUTHORITY_STATES = ["none", "own-region", "interregional"] as const;
export type AuthorityState = (typeof AUTHORITY_STATES)[number];

/** In the order of `network.ids`. */
export function authorityStates({
  ids,
  parties,
  partnerships,
}: AuthorityNetwork): readonly AuthorityState[] {
  const states = new Uint8Array(ids.length);
  for (const [p, { regions }] of partnerships.entries()) {
    const state = regions.length >= 2 ? 2 : 1;
    for (const i of rowAt(parties, p)) states[i] = Math.max(states[i] ?? 0, state);
  }
  return Array.from(states, (state) => AUTHORITY_STATES[state] ?? "none");
}

/** Authority in scope → its state in the network. */
export function authorityStatesAt(at: ProgrammeAt): ReadonlyMap<string, AuthorityState> {
  const network = networkAt(at);
  const states = authorityStates(network);
  const byId = new Map(network.ids.map((id, i) => [id, states[i] ?? "none"]));
  return new Map(at.authorities.map(({ id }) => [id, byId.get(id) ?? "none"]));
}
