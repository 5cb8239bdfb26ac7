import type { Organisation } from "../model/organisation";

/** interregional and regional join authorities; abroad joins one with a foreign partner, local one with an actor. */
export type LinkKind = "interregional" | "regional" | "abroad" | "local";

export type Pair = readonly [Organisation, Organisation];

export function linkKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

export function kindOf([a, b]: Pair): LinkKind {
  if (a.role === "partner" || b.role === "partner") return "abroad";
  if (a.role === "actor" || b.role === "actor") return "local";
  return a.region === b.region ? "regional" : "interregional";
}
