import type { Day } from "../../model/calendarDate";
import type { CapacityStep, Programme } from "../../model/programme";
import type { CapacityTrack } from "../../model/stages";
import { capacityDay } from "./capacityAt";

/** A dated step and the day from which it holds. */
export interface DatedCapacityStep {
  readonly step: CapacityStep;
  readonly from: Day;
}

/** What is known of one authority on one track. */
export interface CapacityCourse {
  /** By day; on one day in the order of the data set. */
  readonly dated: readonly DatedCapacityStep[];
  readonly undated: readonly CapacityStep[];
}

const NOTHING: CapacityCourse = { dated: [], undated: [] };

const known = new WeakMap<Programme, ReadonlyMap<string, CapacityCourse>>();

export function capacityCourse(
  programme: Programme,
  track: CapacityTrack,
  organisation: string,
): CapacityCourse {
  const courses = known.get(programme) ?? coursesOf(programme);
  known.set(programme, courses);
  return courses.get(keyOf(track, organisation)) ?? NOTHING;
}

function coursesOf({ capacitySteps }: Programme): ReadonlyMap<string, CapacityCourse> {
  const courses = new Map<string, { dated: DatedCapacityStep[]; undated: CapacityStep[] }>();
  for (const step of capacitySteps) {
    const key = keyOf(step.track, step.organisation.id);
    const course = courses.get(key) ?? { dated: [], undated: [] };
    courses.set(key, course);
    const from = capacityDay(step);
    if (from === null) course.undated.push(step);
    else course.dated.push({ step, from });
  }
  for (const { dated } of courses.values()) dated.sort((a, b) => a.from - b.from);
  return courses;
}

function keyOf(track: CapacityTrack, organisation: string): string {
  return `${track} ${organisation}`;
}
