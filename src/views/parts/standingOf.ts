import type { PartnershipAt } from "../../analysis/programmeAt";

export const STANDING_PHRASES = {
  ongoing: { it: "in corso", en: "under way" },
  inPreparation: { it: "in preparazione", en: "in preparation" },
  ended: { it: "concluso", en: "ended" },
  withdrawn: { it: "ritirato", en: "withdrawn" },
  notYet: { it: "non ancora avviato", en: "not started yet" },
} as const;

export type StandingWord = keyof typeof STANDING_PHRASES;

/** How a partnership stands on the reading date, in one of five words. */
export function standingOf(item: PartnershipAt): StandingWord {
  if (item.stage === "withdrawn") return "withdrawn";
  if (item.active) return "ongoing";
  if (item.started) return "ended";
  return item.reached === null ? "notYet" : "inPreparation";
}
