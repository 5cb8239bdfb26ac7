import type { PartnershipAt } from "../../analysis/programmeAt";
import { formatNumber } from "../../i18n/format";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import { STANDING_PHRASES, standingOf, type StandingWord } from "./standingOf";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

const COUNT_PHRASES = {
  ongoing: {
    it: (count: string) => `${count} in corso`,
    en: (count: string) => `${count} under way`,
  },
  inPreparation: {
    it: (count: string) => `${count} in preparazione`,
    en: (count: string) => `${count} in preparation`,
  },
  ended: {
    it: (count: string, n: number) => `${count} ${one(n, "concluso", "conclusi")}`,
    en: (count: string) => `${count} ended`,
  },
  withdrawn: {
    it: (count: string, n: number) => `${count} ${one(n, "ritirato", "ritirati")}`,
    en: (count: string) => `${count} withdrawn`,
  },
  notYet: {
    it: (count: string, n: number) => `${count} non ancora ${one(n, "avviato", "avviati")}`,
    en: (count: string) => `${count} not started yet`,
  },
} as const;

/** Every standing in the order in which lists have them. */
export const STANDINGS = Object.keys(STANDING_PHRASES) as readonly StandingWord[];

/** «3 in corso», «1 in preparazione»: how many stand how, none left unsaid. */
export function standingCounts(
  items: readonly PartnershipAt[],
  language: Language,
): readonly string[] {
  const phrases = speak(COUNT_PHRASES, language);
  return STANDINGS.flatMap((standing) => {
    const count = items.filter((item) => standingOf(item) === standing).length;
    return count === 0 ? [] : [phrases[standing](formatNumber(count, language), count)];
  });
}
