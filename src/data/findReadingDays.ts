import type { Day } from "../model/calendarDate";
import type { Programme, Project } from "../model/programme";
import type { CheckedTables } from "../model/tables";
import { stepDay } from "./stepOrder";

/** Dates further than this outside the project (a twinning of 1987, a slip of the pen) do not stretch the time strip. */
const FARTHEST_DAYS = 3653;

/**
 * The ends of the time strip and the day the page opens at. Starts, steps, targets and observations count; the ends
 * of partnerships do not, since many are open or lie far ahead.
 */
export function findReadingDays(
  { start, end, asOf }: Project,
  tables: CheckedTables,
): Pick<Programme, "firstDay" | "lastDay" | "defaultDay"> {
  const isNear = (day: Day) =>
    day >= start.first - FARTHEST_DAYS && day <= end.last + FARTHEST_DAYS;
  const happened = recordedDays(tables).filter(isNear);
  const planned = tables.targets.map(({ date }) => date.last).filter(isNear);
  const reading = asOf && isNear(asOf.last) ? [asOf.last] : [];
  const known = [start.first, end.last, ...reading];
  const firstDay = happened.reduce(earlier, known.reduce(earlier));
  const lastDay = happened.reduce(later, [...known, ...planned].reduce(later));
  const wanted = asOf?.last ?? lastUpTo(end.last, happened);
  return { firstDay, lastDay, defaultDay: Math.min(Math.max(wanted, firstDay), lastDay) };
}

const earlier = (a: Day, b: Day) => Math.min(a, b);
const later = (a: Day, b: Day) => Math.max(a, b);

/** The days on which something is recorded to have happened. */
function recordedDays(tables: CheckedTables): readonly Day[] {
  const days: Day[] = [];
  for (const { start } of tables.partnerships) if (start) days.push(start.first);
  for (const steps of [tables.partnership_steps, tables.capacity_steps]) {
    for (const step of steps) {
      const day = stepDay(step);
      if (day !== null) days.push(day);
    }
  }
  for (const { date } of tables.observations) days.push(date.last);
  return days;
}

/** The last of the days not after the limit; the limit itself where there is none. */
function lastUpTo(limit: Day, days: readonly Day[]): Day {
  const before = days.filter((day) => day <= limit);
  return before.length === 0 ? limit : before.reduce(later);
}
