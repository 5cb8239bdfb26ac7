import { WHOLE_PROGRAMME } from "../../model/scope";
import { networkAt, type AuthorityNetwork } from "../network/buildNetwork";
import { programmeAt, type ProgrammeAt } from "../programmeAt";

/** The programme on that day and its network, whatever part of it is looked at. */
export interface WholeNetwork {
  readonly whole: ProgrammeAt;
  readonly network: AuthorityNetwork;
}

/**
 * «Never together» must hold for the whole programme: a filter that hides a partnership does not undo it. Choosing
 * real records only still holds, since `at.programme` is without the others.
 */
export function wholeNetwork(at: ProgrammeAt): WholeNetwork {
  const whole = wholeOf(at);
  return { whole, network: networkAt(whole) };
}

const wholes = new WeakMap<ProgrammeAt, ProgrammeAt>();

export function wholeOf(at: ProgrammeAt): ProgrammeAt {
  const { regions, theme, country, span } = at.scope;
  const isWhole = regions.length === 0 && theme === null && country === null && span === null;
  if (isWhole) return at;
  const known = wholes.get(at);
  const whole = known ?? programmeAt(at.programme, at.day, WHOLE_PROGRAMME);
  if (!known) wholes.set(at, whole);
  return whole;
}
