import type { Progress } from "./progressOf";
import type { Status } from "./status";

/** What asks for somebody's attention first. What is not known comes before what goes well. */
export const URGENCY: readonly Status[] = [
  "critical",
  "behind",
  "no-data",
  "on-track",
  "too-early",
  "not-computable",
  "reached",
];

/**
 * The most urgent first: by status as in `URGENCY`, within one status by days late, then by the share of what was
 * expected (the least first), then in the order given.
 */
export function byUrgency(all: readonly Progress[]): readonly Progress[] {
  return all.toSorted(
    (a, b) =>
      URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status) ||
      lateBy(b) - lateBy(a) ||
      compare(a.ratio, b.ratio),
  );
}

/** Early, on time and not known are all the same to who must act. */
function lateBy({ daysLate }: Progress): number {
  return Math.max(0, daysLate ?? 0);
}

function compare(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
