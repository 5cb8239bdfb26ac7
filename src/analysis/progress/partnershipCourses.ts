import type { CalendarDate, Day } from "../../model/calendarDate";
import type { Partnership } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import type { Scope } from "../../model/scope";
import { bodiesOn } from "../bodiesOn";
import { isInScope, type PartnershipAt } from "../partnershipAt";
import { partnershipAt } from "../readPartnership";
import { stepDay } from "../stageAt";

/** A partnership as it stood from one day until (not including) another, on which something about it changed. */
export interface Stretch {
  readonly from: Day;
  /** `Infinity`: nothing changes any more. */
  readonly until: Day;
  readonly item: PartnershipAt;
}

const known = new WeakMap<Programme, Map<string, readonly Stretch[]>>();

/** Scopes whose courses are kept for one programme. */
const MAX_KEPT = 8;

/**
 * Every stretch in which a partnership of the scope has reached a stage, in the order of the data set. Each partnership
 * is read on the days of its own records only, so that a series over time costs no more than the records are.
 */
export function partnershipCourses(programme: Programme, scope: Scope): readonly Stretch[] {
  const byScope = known.get(programme) ?? new Map<string, readonly Stretch[]>();
  known.set(programme, byScope);
  const key = JSON.stringify(scope);
  const found = byScope.get(key);
  if (found) return found;
  const stretches = programme.partnerships.flatMap((partnership) => courseOf(partnership, scope));
  if (byScope.size >= MAX_KEPT) byScope.clear();
  byScope.set(key, stretches);
  return stretches;
}

function courseOf(partnership: Partnership, scope: Scope): readonly Stretch[] {
  const days = daysOfChange(partnership);
  return days.flatMap((from, i) => {
    const members = partnership.members.map(({ organisation }) => organisation);
    const item = partnershipAt(partnership, from, bodiesOn(members, from));
    if (item.reached === null || !isInScope(item, scope)) return [];
    return [{ from, until: days[i + 1] ?? Infinity, item }];
  });
}

/** Before the first of them no stage is reached. */
function daysOfChange({ start, end, steps, members }: Partnership): readonly Day[] {
  const days = [
    ...[start, ...members.flatMap(({ from, organisation }) => [from, organisation.joined])].map(
      firstDay,
    ),
    ...[end, ...members.flatMap(({ to, organisation }) => [to, organisation.left])].map(dayAfter),
    ...steps.map(stepDay),
  ].filter((day) => day !== null);
  return [...new Set(days)].sort((a, b) => a - b);
}

function firstDay(date: CalendarDate | null): Day | null {
  return date?.first ?? null;
}

function dayAfter(date: CalendarDate | null): Day | null {
  return date === null ? null : date.last + 1;
}
