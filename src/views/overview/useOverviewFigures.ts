import { useMemo } from "react";
import { summariseNetwork, type NetworkSummary } from "../../analysis/overview/summariseNetwork";
import { progressOf, progressOfAll, type Progress } from "../../analysis/progress/progressOf";
import { regionsOf } from "../../analysis/progress/regionsOf";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Emphasis } from "../../model/focus";
import { useFetched } from "../../ui/useFetched";
import type { Reading } from "../useReading";
import type { Comparison } from "./compare/comparison";
import { useComparison } from "./useComparison";
import { useWorkings } from "./useWorkings";

/** Everything the overview counts, each once: cards, picture, sentence and lists all read from here. */
export interface OverviewFigures {
  readonly at: ProgrammeAt;
  readonly summary: NetworkSummary;
  /** What results are counted on: the whole programme, so that no filter moves a result unseen. */
  readonly resultsAt: ProgrammeAt;
  /** For the one chosen region where one is chosen, else for the whole programme. */
  readonly progress: readonly Progress[];
  readonly progressRegion: string | null;
  readonly progressByRegion: (progress: Progress) => readonly Progress[];
  readonly emphasis: Emphasis | null;
  /** The reading beside the second date, where there is one. */
  readonly comparison: Comparison | null;
}

/** Nothing is selected at first. */
const fetchResolving = async () => (await import("./resolveEmphasis")).resolveEmphasis;

export function useOverviewFigures(reading: Reading): OverviewFigures {
  const { at, whole, selection } = reading;
  const { regions } = selection.scope;
  const progressRegion = regions.length === 1 ? (regions[0] ?? null) : null;
  const summary = useMemo(() => summariseNetwork(at), [at]);
  const progress = useMemo(
    () =>
      progressRegion === null
        ? progressOfAll(whole)
        : whole.programme.indicators.map((indicator) =>
            progressOf(whole, indicator, progressRegion),
          ),
    [whole, progressRegion],
  );
  const comparison = useComparison(reading);
  const workings = useWorkings(selection);
  const resolve = useFetched(selection.focus !== null, fetchResolving);
  const emphasis = useMemo(
    () =>
      workings?.emphasisOf(selection, at) ??
      resolve?.(selection.focus, at, summary, progress, comparison) ??
      null,
    [workings, resolve, selection, at, summary, progress, comparison],
  );
  return {
    at,
    summary,
    resultsAt: whole,
    progress,
    progressRegion,
    progressByRegion: ({ indicator }) =>
      regionsOf(indicator, whole).map((region) => progressOf(whole, indicator, region)),
    emphasis,
    comparison,
  };
}
