import type { CalendarDate, Day } from "../model/calendarDate";
import { CAPACITY_STAGES, PARTNERSHIP_STAGES } from "../model/stages";

interface DatedStep {
  readonly stage: string;
  readonly date: CalendarDate | null;
}

/** Steps that close something: a date known to the month or year counts from its last day, as ends do. */
const CLOSING = new Set<string>(["ended", "withdrawn", "revoked"]);

/** The day from which a step holds; `null` when undated. */
export function stepDay({ stage, date }: DatedStep): Day | null {
  if (date === null) return null;
  return CLOSING.has(stage) ? date.last : date.first;
}

/** By day, undated last; on one day in the order of the stages. */
export function compareSteps(a: DatedStep, b: DatedStep): number {
  return compareDays(stepDay(a), stepDay(b)) || rankOf(a.stage) - rankOf(b.stage);
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** Targets and observations: by the last day they can mean. */
export function compareDated(
  a: { readonly date: CalendarDate },
  b: { readonly date: CalendarDate },
): number {
  return a.date.last - b.date.last;
}

const RANKS = new Map<string, number>(
  [PARTNERSHIP_STAGES, CAPACITY_STAGES].flatMap((stages) =>
    stages.map((stage, rank) => [stage, rank] as const),
  ),
);

function rankOf(stage: string): number {
  return RANKS.get(stage) ?? 0;
}
