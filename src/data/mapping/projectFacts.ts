import { parseCalendarDate, type CalendarDate } from "../../model/calendarDate";
import type { ProjectFacts } from "./mapping";
import { settleDateText } from "./translateCell";

export type ProjectFault = "title" | "start" | "end" | "order";

/** What keeps the facts from making a project's record, in the order of the fields. */
export function faultsOfProject({ title, start, end }: ProjectFacts): readonly ProjectFault[] {
  const [first, last] = [readFact(start), readFact(end)];
  return [
    ...(title.trim() === "" ? ["title" as const] : []),
    ...(first ? [] : ["start" as const]),
    ...(last ? [] : ["end" as const]),
    ...(first && last && last.last < first.first ? ["order" as const] : []),
  ];
}

export function isCompleteProject(facts: ProjectFacts): boolean {
  return faultsOfProject(facts).length === 0;
}

function readFact(text: string): CalendarDate | null {
  const settled = settleDateText(text);
  return typeof settled === "string" ? parseCalendarDate(settled) : null;
}
