import { bodiesMetBy, partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatList, formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { standingCounts } from "../parts/standingCounts";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** The takeaway of a body's dossier: how many partnerships, how they stand, how many bodies it meets there. */
export function describeBody(body: Organisation, at: ProgrammeAt, language: Language): string {
  const phrases = speak(ORGANISATION_PHRASES, language);
  const own = partnershipsOfBody(at, body.id);
  const day = onDayAtStart(at.day, language);
  const number = (count: number) => formatNumber(count, language);
  if (own.length === 0) return phrases.noneLead(day);
  const wide = own.filter(({ span }) => span === "interregional").length;
  const met = bodiesMetBy(at, body.id).length;
  return [
    phrases.lead(day, number(own.length), own.length),
    ` (${formatList(standingCounts(own, language), language)})`,
    wide === 0 ? "" : phrases.wide(number(wide)),
    met === 0 ? phrases.metNobody : phrases.met(number(met), met),
  ].join("");
}
