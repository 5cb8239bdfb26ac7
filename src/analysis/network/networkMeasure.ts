import type { AuthorityNetwork } from "./buildNetwork";

/** A value for each authority, in the order of `network.ids`; `null` = undefined there, which is not zero. */
export interface AuthorityMeasure<Value extends number | null = number | null> {
  readonly id: string;
  /** The paper or the reference implementation it agrees with; `null` where it needs none. */
  readonly citation: string | null;
  readonly valuesOf: (network: AuthorityNetwork) => readonly Value[];
}

/** One value for the whole network; `null` = undefined. */
export interface GraphMeasure<Value extends number | null = number | null> {
  readonly id: string;
  readonly citation: string | null;
  readonly valueOf: (network: AuthorityNetwork) => Value;
}
