import type { AuthorityNetwork } from "./buildNetwork";
import { rowAt } from "./rows";

/** none = no partnership; own-region = some, none of them interregional; interregional = at least one. */
export const AUTHORITY_STATES = ["none", "own-region", "interregional"] as const;
export type AuthorityState = (typeof AUTHORITY_STATES)[number];

/** In the order of `network.ids`. */
export function authorityStates(network: AuthorityNetwork): readonly AuthorityState[] {
  const isInterregional = network.partnerships.map(({ regions }) => regions.length >= 2);
  return network.ids.map((_, i) => {
    const agreements = rowAt(network.agreements, i);
    if (agreements.length === 0) return "none";
    return agreements.some((p) => isInterregional[p] === true) ? "interregional" : "own-region";
  });
}
