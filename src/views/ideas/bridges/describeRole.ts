import { standingBetween } from "../../../analysis/ideas/bridges";
import type { Brokerage } from "../../../analysis/network/brokerage";
import { speak } from "../../../i18n/phraseBook";
import type { Language } from "../../../model/localText";
import { BRIDGE_PHRASES } from "./bridgePhrases";

const ROLES = ["liaison", "gate", "consultant", "coordinator"] as const;

/** The role in which a body stands between most others, in words. */
export function describeRole(roles: Brokerage, language: Language): string {
  const phrases = speak(BRIDGE_PHRASES, language);
  if (standingBetween(roles) === 0) return phrases.noRole;
  const main = ROLES.reduce((best, role) => (roles[role] > roles[best] ? role : best));
  return phrases[main](roles[main]);
}
