import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import { isInRegions } from "../partnershipAt";
import type { ProgrammeAt } from "../programmeAt";
import { hasCapacity } from "./capacityAt";
import { capacityCourse } from "./capacityCourses";
import type { MeasureOf } from "./evidence";
import { CONTRIBUTIONS } from "./measureIndicator";
import { partnershipCourses } from "./partnershipCourses";
import { isAsked, type ThroughMeasure } from "./throughMeasure";

/** From one day until (not including) another a record counts. */
export interface Run {
  readonly id: string;
  /** The partnership that makes it count; `null` where nothing but itself does. */
  readonly through: string | null;
  readonly from: Day;
  /** `Infinity`: as far as the records tell. */
  readonly until: Day;
}

export type Interval = Pick<Run, "from" | "until">;

/**
 * When each record counts for the indicator, on whatever day, in the scope of `at`: what `measureIndicator` counts on
 * a day are the ids of the runs that hold on it. Nothing for an observed indicator.
 */
export function runsOf(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): readonly Run[] {
  const { measure } = indicator;
  if (measure.kind === "observed") return [];
  return measure.kind === "authorities-capacity"
    ? capacityRuns(at, measure, region)
    : runsThrough(at, measure, region);
}

function runsThrough(
  { programme, scope }: ProgrammeAt,
  measure: ThroughMeasure,
  region: string | null,
): readonly Run[] {
  const { idsFrom } = CONTRIBUTIONS[measure.kind];
  return partnershipCourses(programme, scope)
    .filter(({ item }) => isAsked(item, measure))
    .flatMap(({ from, until, item }) =>
      idsFrom(item, region, scope).map((id) => ({
        id,
        through: item.partnership.id,
        from,
        until,
      })),
    );
}

function capacityRuns(
  { programme, scope }: ProgrammeAt,
  { track, stage }: MeasureOf<"authorities-capacity">,
  region: string | null,
): readonly Run[] {
  return programme.organisations
    .filter(
      (body) =>
        body.role === "authority" &&
        isInRegions(body, scope) &&
        (region === null || body.region === region),
    )
    .flatMap((body) => {
      const { dated } = capacityCourse(programme, track, body.id);
      return dated.flatMap(({ step, from }, i): readonly Run[] => {
        if (!hasCapacity(step.stage, stage)) return [];
        const until = dated[i + 1]?.from ?? Infinity;
        return whilePresent(body, { from, until }).map((run) => ({
          id: body.id,
          through: null,
          ...run,
        }));
      });
    });
}

function whilePresent({ joined, left }: Organisation, run: Interval): readonly Interval[] {
  const from = Math.max(run.from, joined?.first ?? -Infinity);
  const until = Math.min(run.until, left === null ? Infinity : left.last + 1);
  return from < until ? [{ from, until }] : [];
}

/** Record → the unbroken stretches in which it counts, in their order, whatever makes it count. */
export function unbroken(runs: readonly Run[]): ReadonlyMap<string, readonly Interval[]> {
  const byId = new Map<string, Interval[]>();
  for (const { id, from, until } of runs.toSorted((a, b) => a.from - b.from)) {
    if (from >= until) continue;
    const intervals = byId.get(id) ?? [];
    byId.set(id, intervals);
    const last = intervals.at(-1);
    if (last && from <= last.until) {
      intervals[intervals.length - 1] = { from: last.from, until: Math.max(last.until, until) };
    } else intervals.push({ from, until });
  }
  return byId;
}

export function holdsOn({ from, until }: Interval, day: Day): boolean {
  return from <= day && day < until;
}
