import { standingBetween, type Brokerage } from "../../analysis/network/brokerage";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import { ROLE_PHRASES } from "./rolePhrases";

const ROLES = ["liaison", "gate", "consultant", "coordinator"] as const;

/** The role in which an authority with so many partners stands between most others, in words. */
export function describeRole(roles: Brokerage, partners: number, language: Language): string {
  const phrases = speak(ROLE_PHRASES, language);
  if (partners < 2) return phrases.onePartner;
  if (standingBetween(roles) === 0) return phrases.noRole;
  const main = ROLES.reduce((best, role) => (roles[role] > roles[best] ? role : best));
  return phrases[main](roles[main]);
}
