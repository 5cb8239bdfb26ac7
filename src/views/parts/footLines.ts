import { countIllustrative } from "../../analysis/countIllustrative";
import { formatDate, formatDay, formatNumber } from "../../i18n/format";
import { speak } from "../../i18n/phraseBook";
import { parseCalendarDate } from "../../model/calendarDate";
import { textIn, type Language } from "../../model/localText";
import { noticeIn } from "../../model/notices";
import type { Reading } from "../useReading";
import { PAGE_FOOT_PHRASES } from "./pageFootPhrases";

/** What a picture or a frame that is handed over must say of itself: data, date, source, what is made up. */
export function footLines({ at, day }: Reading, language: Language): readonly string[] {
  const { project, version, created, notices = {} } = at.programme;
  const owner = noticeIn(notices, "owner", language);
  const phrases = speak(PAGE_FOOT_PHRASES, language);
  const madeOn = created === null ? null : parseCalendarDate(created.slice(0, 10));
  const { illustrative, total } = countIllustrative(at.programme);
  const number = (value: number) => formatNumber(value, language);
  const data = [
    phrases.data(textIn(project.title, language), version),
    ...(madeOn ? [phrases.madeOn(formatDate(madeOn, language))] : []),
  ].join(", ");
  return [
    `${data}; ${phrases.readOn(formatDay(day, language))}.`,
    ...(project.source === null ? [] : [`${phrases.sources}: ${project.source}.`]),
    ...(owner === null ? [] : [phrases.publishedBy(owner)]),
    ...(illustrative === 0 ? [] : [phrases.illustrative(number(illustrative), number(total))]),
  ];
}
