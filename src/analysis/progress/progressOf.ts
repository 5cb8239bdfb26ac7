import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import { programmeAt, type ProgrammeAt } from "../programmeAt";
import { attainmentOf, type Attainment } from "./attainment";
import { expectedOn, milestonesOf, type DatedPath, type Milestone } from "./datedPath";
import type { Evidence } from "./evidence";
import { measureIndicator } from "./measureIndicator";
import { latestObservation } from "./observed";
import { coverageOn, isStaleOn, type Coverage } from "./reporting";

/** How far an indicator has come on a day, and how far it should have. `null` = undefined, which is not zero. */
export interface Progress extends Attainment {
  readonly indicator: Indicator;
  /** `null` = the whole programme. */
  readonly region: string | null;
  readonly value: number | null;
  readonly evidence: Evidence;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetDay: Day | null;
  /** path(t), in the indicator's unit. */
  readonly expected: number | null;
  /** Only a target is given: the straight line to it is our assumption. */
  readonly isPathAssumed: boolean;
  /** Last day of the date of the observation shown. */
  readonly observedOn: Day | null;
  readonly isStale: boolean;
  /** Of an observed indicator in the whole programme. */
  readonly coverage: Coverage | null;
  /** The dated path; the last one is the target. */
  readonly milestones: readonly Milestone[];
}

/** Of each reading, in the whole programme. */
const known = new WeakMap<ProgrammeAt, Map<Indicator, Progress>>();

export function progressOf(at: ProgrammeAt, indicator: Indicator, region: string | null): Progress {
  if (region !== null) return findProgress(at, indicator, region);
  const found = known.get(at) ?? new Map<Indicator, Progress>();
  known.set(at, found);
  const progress = found.get(indicator) ?? findProgress(at, indicator, null);
  found.set(indicator, progress);
  return progress;
}

function findProgress(at: ProgrammeAt, indicator: Indicator, region: string | null): Progress {
  const { value, evidence } = measureIndicator(at, indicator, region);
  const path: DatedPath = {
    baselineDay: indicator.baselineDay,
    baseline: baselineOf(at, indicator, region),
    milestones: milestonesOf(indicator, region),
  };
  const target = path.milestones.at(-1);
  return {
    indicator,
    region,
    value,
    evidence,
    baseline: path.baseline,
    target: target?.value ?? null,
    targetDay: target?.day ?? null,
    expected: expectedOn(path, at.day),
    isPathAssumed: path.milestones.length === 1,
    milestones: path.milestones,
    ...attainmentOf(path, at.day, value),
    ...observationOf(at, indicator, region),
  };
}

/** One for each indicator, in the whole programme, in the order of the data set. */
export function progressOfAll(at: ProgrammeAt): readonly Progress[] {
  return at.programme.indicators.map((indicator) => progressOf(at, indicator, null));
}

/**
 * The data set has one baseline for each indicator. In a region an observed indicator starts from the same one; a
 * count starts from 0 where the whole does, else from what counted in the region on the baseline date.
 */
function baselineOf(at: ProgrammeAt, indicator: Indicator, region: string | null): number | null {
  const { baseline, baselineDay, measure } = indicator;
  if (region === null || measure.kind === "observed" || baseline === null || baseline === 0) {
    return baseline;
  }
  const before = programmeAt(at.programme, baselineDay, { ...at.scope, onlyReal: false });
  return measureIndicator(before, indicator, region).value;
}

function observationOf(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): Pick<Progress, "observedOn" | "isStale" | "coverage"> {
  if (indicator.measure.kind !== "observed") {
    return { observedOn: null, isStale: false, coverage: null };
  }
  const observedOn = latestObservation(indicator, region, at.day)?.date.last ?? null;
  return {
    observedOn,
    isStale: observedOn !== null && isStaleOn(indicator, observedOn, at.day),
    coverage: region === null ? coverageOn(indicator, at.day) : null,
  };
}
