import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { progressOf, type Progress } from "../../analysis/progress/progressOf";
import { useLanguage } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { useReading, type Reading } from "../useReading";

/** What the pages of results are counted on, each figure once. */
export interface ResultsReading {
  readonly reading: Reading;
  /** The whole programme, so that no filter moves a result unseen. */
  readonly at: ProgrammeAt;
  /** The one region chosen; `null` = the whole programme, also where several are chosen. */
  readonly region: string | null;
  readonly regionName: string | null;
  /** One for each indicator, in the order of the data set. */
  readonly progress: readonly Progress[];
  /** Theme, country or span are chosen: the part of a count that lies in them is told beside it. */
  readonly isFiltered: boolean;
}

export function useResultsReading(): ResultsReading {
  const reading = useReading();
  const language = useLanguage();
  const { whole: at, selection } = reading;
  const { regions, theme, country, span } = selection.scope;
  const region = regions.length === 1 ? (regions[0] ?? null) : null;
  const progress = useMemo(
    () => at.programme.indicators.map((indicator) => progressOf(at, indicator, region)),
    [at, region],
  );
  const named = region === null ? undefined : at.programme.regionById.get(region);
  return {
    reading,
    at,
    region,
    regionName: named ? textIn(named.name, language) : region,
    progress,
    isFiltered: theme !== null || country !== null || span !== null,
  };
}
