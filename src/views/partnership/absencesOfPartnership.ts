import { isInScope, type PartnershipAt } from "../../analysis/partnershipAt";
import { stepDay } from "../../analysis/stageAt";
import { onDayAtStart } from "../../i18n/italianDay";
import { fromDay } from "../../i18n/italianDate";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import type { Absence } from "../parts/dossier/AbsenceNotices";
import { outOfFilters, outOfTime } from "../parts/dossier/waysBack";
import { standingOf } from "../parts/standingOf";
import type { Reading } from "../useReading";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

/** Why a partnership is not among what is read now: the filters, or the date. */
export function absencesOfPartnership(
  item: PartnershipAt,
  reading: Reading,
  language: Language,
): readonly Absence[] {
  const phrases = speak(PARTNERSHIP_PHRASES, language);
  const { at, day } = reading;
  const absences: Absence[] = [];
  if (standingOf(item) === "notYet") {
    const first = firstDay(item);
    const today = onDayAtStart(day, language);
    absences.push(
      first === null
        ? { text: phrases.neverDated, wayBack: null, change: {} }
        : outOfTime(phrases.notYet(today, fromDay(first, language)), first, reading, language),
    );
  }
  if (!isInScope(item, at.scope)) {
    absences.push(outOfFilters(phrases.outOfFilters, reading, language));
  }
  return absences;
}

/** The day from which something is known of it; `null` = nothing has a date. */
function firstDay({ partnership: { start, steps } }: PartnershipAt): number | null {
  const days = [start?.first ?? null, ...steps.map(stepDay)].filter((day) => day !== null);
  return days.length === 0 ? null : Math.min(...days);
}
