import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { progressOf, type Progress } from "../../analysis/progress/progressOf";
import { projection, type Projection } from "../../analysis/progress/projection";
import { regionsOf } from "../../analysis/progress/regionsOf";
import { valueOverTime, type ValueSeries } from "../../analysis/progress/valueOverTime";
import type { BurnUpFigures } from "../../layout/placeBurnUp";
import type { Indicator } from "../../model/indicator";

/** One indicator in the whole programme or in a region: its values, its path, and where it is heading. */
export interface IndicatorStory {
  readonly progress: Progress;
  readonly series: ValueSeries;
  readonly projection: Projection | null;
  readonly figures: BurnUpFigures;
}

export function useIndicatorStory(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): IndicatorStory {
  return useMemo(() => tellStory(at, indicator, region), [at, indicator, region]);
}

/** The same in each region for which the indicator says something. */
export function useRegionStories(at: ProgrammeAt, indicator: Indicator): readonly IndicatorStory[] {
  return useMemo(
    () => regionsOf(indicator, at).map((region) => tellStory(at, indicator, region)),
    [at, indicator],
  );
}

function tellStory(at: ProgrammeAt, indicator: Indicator, region: string | null): IndicatorStory {
  const progress = progressOf(at, indicator, region);
  const series = valueOverTime(at, indicator, region);
  const heading = projection(series, progress);
  const { start, end } = at.programme.project;
  const { baseline, milestones, expected } = progress;
  const hasPath = baseline !== null && milestones.length > 0;
  return {
    progress,
    series,
    projection: heading,
    figures: {
      firstDay: start.first,
      lastDay: end.last,
      day: at.day,
      known: series,
      baseline: hasPath ? { day: indicator.baselineDay, value: baseline } : null,
      milestones,
      expected,
      unit: indicator.unit?.it.trim() === "%" ? " %" : "",
      projection: heading === null ? [] : bandOf(heading),
    },
  };
}

/** From the last known value, where there is no doubt, to the target date. */
function bandOf({ from, until, low, value, high }: Projection): BurnUpFigures["projection"] {
  return [
    { day: from.day, low: from.value, middle: from.value, high: from.value },
    { day: until, low, middle: value, high },
  ];
}
