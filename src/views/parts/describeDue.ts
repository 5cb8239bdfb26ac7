import type { DueMilestone, ToChase } from "../../analysis/progress/upcoming";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { theDay } from "../../i18n/italianDate";
import { ofDay } from "../../i18n/italianDay";
import { textIn, type Language } from "../../model/localText";
import { formatFigure } from "./describeProgress";
import { PROGRESS_PHRASES as PHRASES } from "./progressPhrases";
import { describeReason } from "./reasonPhrases";

/** A milestone and what is missing: «14 entro il 30 settembre 2012; ne mancano 7», after its region. */
export function describeDue(due: DueMilestone, at: ProgrammeAt, language: Language): string {
  const planned = formatFigure(due.value, due.indicator, language);
  return `${regionBefore(due.region, at, language)}${PHRASES.due[language](planned, theDay(due.day, language))}; ${sayMissing(due, language)}`;
}

function sayMissing(due: DueMilestone, language: Language): string {
  const { indicator, missing, progress, value } = due;
  if (missing === null) return describeReason("no-observation", language);
  if (missing === 0) return PHRASES.met[language];
  const figure = formatFigure(missing, indicator, language);
  return progress.value !== null && progress.value > value
    ? PHRASES.tooHigh[language](figure)
    : PHRASES.lacking[language](figure, missing !== 1);
}

/** When the last value was, and when the next was due: «ultimo dato del 31 marzo 2011; il successivo era atteso …». */
export function describeToChase(
  { region, observedOn, expectedBy }: ToChase,
  at: ProgrammeAt,
  language: Language,
): string {
  const said =
    observedOn === null
      ? PHRASES.neverReported[language]
      : PHRASES.lastValue[language](ofDay(observedOn, language));
  const last = regionBefore(region, at, language) + said;
  if (expectedBy === null) return last;
  const next = PHRASES[observedOn === null ? "firstDue" : "wasDue"];
  return `${last}; ${next[language](theDay(expectedBy, language))}`;
}

/** Nothing before what is said of the whole programme. */
function regionBefore(region: string | null, at: ProgrammeAt, language: Language): string {
  if (region === null) return "";
  const record = at.programme.regionById.get(region);
  return `${record ? textIn(record.name, language) : region}: `;
}
