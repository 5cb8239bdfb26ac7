import type { Day } from "../model/calendarDate";
import type { Partnership } from "../model/partnership";
import { changeDaysOf, keepChangeDays, noteStay } from "./changeDays";
import type { Steps } from "../model/inSteps";
import { stepDay } from "./stageAt";
import { movesBy, stepsBy, type Between } from "./stepsBy";

/** Partnerships between two steps. */
const PIECE = 2000;

/** Finds the days of change of some partnerships, once: from then on a step of the date reads only what changes by it. */
export function* findChangeDays(partnerships: readonly Partnership[]): Steps<void> {
  if (changeDaysOf(partnerships)) return;
  const rowsByDay = new Map<Day, number[]>();
  const isMoving = new Uint8Array(partnerships.length);
  for (const [row, partnership] of partnerships.entries()) {
    if (row % PIECE === PIECE - 1) yield;
    const note = (day: Day) => {
      const rows = rowsByDay.get(day);
      if (!rows) rowsByDay.set(day, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    };
    noteChanges(partnership, note, (day) => {
      isMoving[row] = 1;
      note(day);
    });
  }
  const days = Int32Array.from(rowsByDay.keys()).sort();
  const start = new Uint32Array(days.length + 1);
  days.forEach((day, n) => (start[n + 1] = (start[n] ?? 0) + (rowsByDay.get(day)?.length ?? 0)));
  const rows = new Uint32Array(start.at(-1) ?? 0);
  days.forEach((day, n) => rows.set(rowsByDay.get(day) ?? [], start[n]));
  const between = betweenDays(days, start, rows, isMoving);
  keepChangeDays(partnerships, { stepTo: stepsBy(between, isMoving), moveCount: movesBy(between) });
}

function noteChanges(
  { start, end, steps, members }: Partnership,
  note: (day: Day) => void,
  move: (day: Day) => void,
): void {
  noteStay(start, end, note);
  for (const step of steps) {
    const on = stepDay(step);
    if (on !== null) note(on);
  }
  for (const { organisation, from, to } of members) {
    noteStay(from, to, move);
    noteStay(organisation.joined, organisation.left, move);
  }
}

/** On the n-th of the days, which rise, `rows[start[n]]` … `rows[start[n + 1] - 1]` change. */
function betweenDays(
  days: Int32Array,
  start: Uint32Array,
  rows: Uint32Array,
  isMoving: Uint8Array,
): Between {
  const isFound = new Uint8Array(isMoving.length);
  // Every figure asks about the same step.
  let last: { readonly from: number; readonly to: number; readonly found: Uint32Array } | null =
    null;
  return (one, other) => {
    const from = placeAfter(days, Math.min(one, other));
    const to = placeAfter(days, Math.max(one, other));
    if (last?.from === from && last.to === to) return last.found;
    const changed = rows.subarray(start[from], start[to]);
    const found = to - from < 2 ? changed : eachOnce(changed, isFound);
    last = { from, to, found };
    return found;
  };
}

/** `isFound` is 0 everywhere, before and after. */
function eachOnce(rows: Uint32Array, isFound: Uint8Array): Uint32Array {
  const once = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) {
    if (isFound[row] === 1) continue;
    isFound[row] = 1;
    once[count++] = row;
  }
  for (const row of rows) isFound[row] = 0;
  return once.subarray(0, count);
}

/** How many of the days are not after the one given. */
function placeAfter(days: Int32Array, day: Day): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
