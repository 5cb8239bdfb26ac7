import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";
import { almostCounting, type AlmostCounted } from "./almostCounting";
import { milestonesOf } from "./datedPath";
import { latestObservation } from "./observed";
import { progressOf, type Progress } from "./progressOf";
import { regionsOf } from "./regionsOf";
import { isStaleOn, monthsAfter } from "./reporting";

/** A point of a dated path, against the value on the reading date. */
export interface DueMilestone {
  readonly indicator: Indicator;
  /** `null` = the whole programme. */
  readonly region: string | null;
  readonly day: Day;
  /** What should be there on that day, in the indicator's unit … */
  readonly value: number;
  /** … and what is still missing: 0 = it is there, `null` = no value is known. */
  readonly missing: number | null;
  /** The last point of the path. */
  readonly isTarget: boolean;
  readonly progress: Progress;
  /** Where something is missing: what nearly counts, nearest first. */
  readonly nearest: readonly AlmostCounted[];
}

/** An observed indicator of which nothing recent is known: somebody is to be asked for it. */
export interface ToChase {
  readonly indicator: Indicator;
  readonly region: string | null;
  /** `null` = never. */
  readonly observedOn: Day | null;
  /** When the next value was due; `null` where the data set does not say how often it is observed. */
  readonly expectedBy: Day | null;
}

/** What falls due after a reading date. Lists by day, then in the order of the data set. */
export interface Upcoming {
  readonly from: Day;
  readonly to: Day;
  /** From the reading date to the last of the days ahead, both included; those already met too. */
  readonly due: readonly DueMilestone[];
  /** Before the reading date, and something is still missing. */
  readonly overdue: readonly DueMilestone[];
  readonly toChase: readonly ToChase[];
}

/** `at` without region, theme, country or span: paths are planned for whole indicators and whole regions. */
export function upcoming(at: ProgrammeAt, days = 90): Upcoming {
  const to = at.day + days;
  const milestones = at.programme.indicators
    .flatMap((indicator) =>
      [null, ...regionsOf(indicator, at)].flatMap((region) =>
        milestonesUntil(at, indicator, region, to),
      ),
    )
    .toSorted((a, b) => a.day - b.day);
  return {
    from: at.day,
    to,
    due: milestones.filter(({ day }) => day >= at.day),
    overdue: milestones.filter(({ day }) => day < at.day),
    toChase: at.programme.indicators.flatMap((indicator) => chase(at, indicator)),
  };
}

/** Those to come up to a day, and those past that are not met. */
function milestonesUntil(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
  to: Day,
): readonly DueMilestone[] {
  const path = milestonesOf(indicator, region);
  if (!path.some(({ day }) => day <= to)) return [];
  const progress = progressOf(at, indicator, region);
  const shown = path
    .map(({ day, value }) => ({ day, value, missing: missingTo(progress, value) }))
    .filter(({ day, missing }) => day <= to && (day >= at.day || (missing ?? 0) > 0));
  const isLacking = shown.some(({ missing }) => missing !== 0);
  const nearest = isLacking ? almostCounting(at, indicator, region) : [];
  return shown.map((milestone) => ({
    ...milestone,
    indicator,
    region,
    isTarget: milestone.day === progress.targetDay,
    progress,
    nearest: milestone.missing === 0 ? [] : nearest,
  }));
}

/** In the direction of the path; where it has none, in that of the indicator. */
function missingTo({ indicator, value, baseline, target }: Progress, due: number): number | null {
  if (value === null) return null;
  const rise = target === null || baseline === null ? 0 : Math.sign(target - baseline);
  const sign = rise === 0 ? (indicator.direction === "decrease" ? -1 : 1) : rise;
  return Math.max(0, Math.round(sign * (due - value) * 1e9) / 1e9);
}

function chase(at: ProgrammeAt, indicator: Indicator): readonly ToChase[] {
  const { measure, frequencyMonths, baselineDay } = indicator;
  if (measure.kind !== "observed") return [];
  return partsOf(at, indicator).flatMap((region) => {
    const observedOn = latestObservation(indicator, region, at.day)?.date.last ?? null;
    // A value that has not fallen due yet is not asked for.
    const isRecent =
      frequencyMonths === null
        ? observedOn !== null
        : !isStaleOn(indicator, observedOn ?? baselineDay, at.day);
    if (isRecent) return [];
    const expectedBy =
      frequencyMonths === null ? null : monthsAfter(observedOn ?? baselineDay, frequencyMonths);
    return [{ indicator, region, observedOn, expectedBy }];
  });
}

/** The whole programme too, unless only regions have a path or values. */
function partsOf(at: ProgrammeAt, indicator: Indicator): readonly (string | null)[] {
  const regions = regionsOf(indicator, at);
  const isWhole = [...indicator.targets, ...indicator.observations].some(
    ({ region }) => region === null,
  );
  return isWhole || regions.length === 0 ? [null, ...regions] : regions;
}
