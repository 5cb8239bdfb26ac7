import { DEFAULT_PATH, type DataSet } from "../../../data/loadDataSet";
import { isVisitKey } from "../../../data/visits/otherSetQuery";
import { formatDay } from "../../../i18n/format";
import { speak } from "../../../i18n/phraseBook";
import { dayOf, type Day } from "../../../model/calendarDate";
import type { Language } from "../../../model/localText";
import { COMPARE_PHRASES } from "./comparePhrases";

/** A version as a reader tells it from the other: «dati pubblicati · versione 1.0», «Foglio di maggio · aperto il 03/05/2012». */
export function versionWords(
  { path, opening, programme }: DataSet,
  language: Language,
): readonly string[] {
  const phrases = speak(COMPARE_PHRASES, language);
  const version = programme.version === null ? [] : [phrases.version(programme.version)];
  if (opening)
    return [opening.name, phrases.openedOn(openedDay(opening.openedAt, language)), ...version];
  if (isVisitKey(path)) return [phrases.published, phrases.lastVisit, ...version];
  return [path === DEFAULT_PATH ? phrases.published : path, ...version];
}

/** The reader's own calendar day of a moment. */
export function openedDay(openedAt: number, language: Language): string {
  return formatDay(localDayOf(new Date(openedAt)), language, "short");
}

function localDayOf(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
