import { expectedOn } from "../../analysis/progress/datedPath";
import { formatDate, formatDay } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { CalendarDate, Day } from "../../model/calendarDate";
import { Table, type TableColumn } from "../../ui/Table";
import { formatFigure } from "../parts/describeProgress";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { PART_PHRASES } from "../parts/partPhrases";
import { INDICATOR_PHRASES } from "./indicatorPhrases";
import type { IndicatorStory } from "./useIndicatorStory";

interface ValueRow {
  readonly key: string;
  readonly day: Day;
  /** `null` = a milestone on which no value is known. */
  readonly value: number | null;
  readonly expected: number | null;
  readonly source: string | null;
  readonly recorded: CalendarDate | null;
  readonly isIllustrative: boolean;
}

/** Every value up to the reading date, and every milestone, with what was expected, the source and when it was recorded. */
export function ValuesTable({ story }: { readonly story: IndicatorStory }) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const { notStated } = usePhrases(PART_PHRASES);
  const language = useLanguage();
  const { indicator } = story.progress;
  const isObserved = story.series.kind === "observed";
  const figure = (value: number | null) => formatFigure(value, indicator, language);
  const columns: readonly TableColumn<ValueRow>[] = [
    {
      key: "day",
      header: phrases.day,
      sortBy: ({ day }) => day,
      cell: ({ day, isIllustrative }) => (
        <>
          {isIllustrative && <IllustrativeMark />}
          {formatDay(day, language, "short")}
        </>
      ),
    },
    {
      key: "value",
      header: phrases.value,
      isNumeric: true,
      sortBy: ({ value }) => value,
      cell: ({ value }) => figure(value),
    },
    {
      key: "expected",
      header: phrases.expected,
      isNumeric: true,
      sortBy: ({ expected }) => expected,
      cell: ({ expected }) => figure(expected),
    },
    {
      key: "source",
      header: phrases.source,
      cell: ({ source, value }) =>
        value === null ? "" : (source ?? (isObserved ? notStated : phrases.fromRecords)),
    },
    {
      key: "recorded",
      header: phrases.recorded,
      cell: ({ recorded }) => (recorded === null ? "" : formatDate(recorded, language, "short")),
    },
  ];
  return (
    <Table
      caption={phrases.values}
      columns={isObserved ? columns : columns.slice(0, -1)}
      rows={rowsOf(story)}
      rowKey={({ key }) => key}
      locale={language}
    />
  );
}

function rowsOf({ progress, series, figures }: IndicatorStory): readonly ValueRow[] {
  const { indicator, region, baseline, milestones } = progress;
  const path = { baselineDay: indicator.baselineDay, baseline, milestones };
  const rowOn = (day: Day, value: number | null): Omit<ValueRow, "key"> => ({
    day,
    value,
    expected: expectedOn(path, day),
    source: null,
    recorded: null,
    isIllustrative: indicator.illustrative,
  });
  const known: Omit<ValueRow, "key">[] =
    series.kind === "observed"
      ? indicator.observations
          .filter((seen) => seen.region === region && seen.date.last <= figures.day)
          .map((seen) => ({
            ...rowOn(seen.date.last, seen.value),
            source: seen.source ?? indicator.source,
            recorded: seen.recorded,
            isIllustrative: seen.illustrative,
          }))
      : series.points.map(({ day, value }) => rowOn(day, value));
  // An observed value is that of its own day only; a count holds until it changes.
  const countedOn = (day: Day) =>
    series.kind === "observed" || day > series.until
      ? null
      : (series.points.findLast((point) => point.day <= day)?.value ?? null);
  const planned = milestones
    .filter(({ day }) => known.every((row) => row.day !== day))
    .map(({ day }) => rowOn(day, countedOn(day)));
  return [...known, ...planned]
    .toSorted((a, b) => a.day - b.day)
    .map((row, index) => ({ ...row, key: String(index) }));
}
