import type { ProgrammeAt } from "../../analysis/programmeAt";
import { capacityDay } from "../../analysis/progress/capacityAt";
import type { CalendarDate, Day } from "../../model/calendarDate";
import type { Organisation } from "../../model/organisation";
import type { Partnership } from "../../model/partnership";
import type { CapacityStep } from "../../model/programme";

/** Something dated that a body did, or that happened to it. */
export type BodyEvent = { readonly date: CalendarDate; readonly day: Day } & (
  | { readonly kind: "joined" | "left" }
  | { readonly kind: "enters" | "leaves"; readonly partnership: Partnership }
  | { readonly kind: "capacity"; readonly step: CapacityStep }
);

/** The history of a body up to the day, the latest first; whatever the filters: what happened, happened. */
export function bodyEvents(
  { programme, day }: ProgrammeAt,
  body: Organisation,
): readonly BodyEvent[] {
  const events: BodyEvent[] = [];
  if (body.joined) events.push({ kind: "joined", date: body.joined, day: body.joined.first });
  if (body.left) events.push({ kind: "left", date: body.left, day: body.left.last });
  for (const partnership of programme.partnerships) {
    for (const { organisation, from, to } of partnership.members) {
      if (organisation.id !== body.id) continue;
      const date = from ?? partnership.start;
      if (date) events.push({ kind: "enters", date, day: date.first, partnership });
      if (to) events.push({ kind: "leaves", date: to, day: to.last, partnership });
    }
  }
  for (const step of programme.capacitySteps) {
    if (step.organisation.id !== body.id || step.date === null) continue;
    events.push({
      kind: "capacity",
      date: step.date,
      day: capacityDay(step) ?? step.date.first,
      step,
    });
  }
  return events.filter((event) => event.day <= day).sort((a, b) => b.day - a.day);
}
