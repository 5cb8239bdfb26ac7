import { formatDate, formatDay, formatNumber } from "../../i18n/format";
import { speak } from "../../i18n/phraseBook";
import { parseCalendarDate, type Day } from "../../model/calendarDate";
import { textIn, type Language } from "../../model/localText";
import type { Provenance } from "../../model/provenance";
import { ABOUT_PHRASES } from "./aboutPhrases";
import { describeCounts } from "./shownCounts";
import { countIllustrativeShown, type ShownRecords } from "./shownRecords";

/** What a file must say of itself beside its records. */
export interface ExportNote {
  /** The filters in words; empty: none. */
  readonly filters: string;
  /** What is selected, by its name; `null`: all that is shown. */
  readonly selection: string | null;
  /** Address of the page with everything chosen on it. */
  readonly link: string;
  readonly licence: string | null;
  /** When it is written. */
  readonly today: Day;
}

/** Label and text, one row each: the readme of a file. */
export function describeExport(
  records: ShownRecords,
  note: ExportNote,
  language: Language,
): readonly (readonly [string, string])[] {
  const { at, others } = records;
  const { project, version, created } = at.programme;
  const phrases = speak(ABOUT_PHRASES, language);
  const { illustrative, total } = countIllustrativeShown(records);
  const written = (count: number) => formatNumber(count, language);
  const madeOn = created === null ? null : parseCalendarDate(created.slice(0, 10));
  const counts = describeCounts(records, language);
  const more = others.length === 0 ? "" : `. ${phrases.others(written(others.length))}`;
  const rows: readonly (readonly [string, string | null])[] = [
    [phrases.project, textIn(project.title, language)],
    [phrases.what, counts + more],
    [phrases.readingDate, formatDay(at.day, language)],
    [phrases.filters, note.filters === "" ? phrases.noFilters : note.filters],
    [phrases.selection, note.selection],
    [
      phrases.illustrative,
      illustrative === 0
        ? phrases.noneIllustrative
        : phrases.illustrativeOf(written(illustrative), written(total)),
    ],
    [phrases.version, version],
    [phrases.created, madeOn && formatDate(madeOn, language)],
    [phrases.licence, note.licence],
    [phrases.sources, sourcesOf(records).join("; ")],
    [phrases.link, note.link],
    [phrases.madeOn, formatDay(note.today, language)],
    [phrases.absent, phrases.absentMeans],
  ];
  return rows.flatMap(([label, text]) =>
    text === null || text === "" ? [] : [[label, text] as const],
  );
}

const MOST_SOURCES = 40;

function sourcesOf({ at, bodies, others, partnerships }: ShownRecords): readonly string[] {
  const records: readonly Provenance[] = [
    at.programme.project,
    ...bodies,
    ...others,
    ...partnerships.map(({ partnership }) => partnership),
  ];
  const sources = [...new Set(records.flatMap(({ source }) => source ?? []))];
  return sources.length > MOST_SOURCES ? [...sources.slice(0, MOST_SOURCES), "…"] : sources;
}
