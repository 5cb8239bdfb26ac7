import type { Progress } from "../../../src/analysis/progress/progressOf";
import { dayOf } from "../../../src/model/calendarDate";
import type { Indicator } from "../../../src/model/indicator";
import { buildProgrammeFrom } from "../../fixtures/dataSet";

const piani = buildProgrammeFrom().indicatorById.get("piani");
if (!piani) throw new Error("the tiny set has lost its indicator");

/** An indicator of the tiny set, with another unit or measure. */
export function indicatorWith(change: Partial<Indicator> = {}): Indicator {
  return { ...(piani as Indicator), ...change };
}

/** 18 of 30 where 24 were expected, 96 days late; each override takes the place of one figure. */
export function progressWith(change: Partial<Progress> = {}): Progress {
  return {
    indicator: indicatorWith(),
    region: null,
    value: 18,
    evidence: { kind: "organisation", counted: [], organisations: [], partnerships: [] },
    baseline: 0,
    target: 30,
    targetDay: dayOf(2012, 9, 30),
    expected: 24,
    isPathAssumed: false,
    observedOn: null,
    isStale: false,
    coverage: null,
    milestones: [],
    expectedShare: 0.8,
    attainment: 0.6,
    ratio: 0.75,
    status: "behind",
    reason: null,
    daysLate: 96,
    ...change,
  };
}
