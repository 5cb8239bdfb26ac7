import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import { isInRegions } from "../../analysis/partnershipAt";
import { formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { whenDate } from "../../i18n/italianDate";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import type { Absence } from "../parts/dossier/AbsenceNotices";
import { outOfFilters, outOfTime } from "../parts/dossier/waysBack";
import type { Reading } from "../useReading";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** Why a body, or some of what it takes part in, is not in what is read now. */
export function absencesOfBody(
  body: Organisation,
  reading: Reading,
  language: Language,
): readonly Absence[] {
  const { at, whole, day } = reading;
  const phrases = speak(ORGANISATION_PHRASES, language);
  const { joined, left } = body;
  const today = onDayAtStart(day, language);
  const number = (count: number) => formatNumber(count, language);
  const absences: Absence[] = [];
  if (joined !== null && day < joined.first) {
    const text = phrases.notYet(today, whenDate(joined, language));
    absences.push(outOfTime(text, joined.first, reading, language));
  }
  if (left !== null && left.last < day) {
    const text = phrases.noLonger(today, whenDate(left, language));
    absences.push(outOfTime(text, left.last, reading, language));
  }
  const [shown, all] = [at, whole].map((read) => partnershipsOfBody(read, body.id).length);
  const isOut = body.role !== "partner" && !isInRegions(body, at.scope);
  if (isOut || (shown ?? 0) < (all ?? 0)) {
    const text = [
      isOut ? phrases.outOfRegions : "",
      shown === all ? "" : phrases.fewer(number(shown ?? 0), number(all ?? 0), all ?? 0),
    ];
    absences.push(outOfFilters(text.filter((part) => part !== "").join(" "), reading, language));
  }
  return absences;
}
