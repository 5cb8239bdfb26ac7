import type { Day } from "../model/calendarDate";
import type { Steps } from "../model/inSteps";
import { memberTableOf } from "../model/memberTable";
import type { Membership, Partnership } from "../model/partnership";
import { changeDaysOf, keepChangeDays, noteStay } from "./changeDays";
import { standingNumber } from "./partnershipStates";
import { standingAt, stepDay } from "./stageAt";
import { movesBy, stepsBy, type Between, type Events } from "./stepsBy";

/** Partnerships between two steps. */
const PIECE = 2000;

/** Finds the days of change of some partnerships, once: from then on a step of the date reads only what changes by it. */
export function* findChangeDays(partnerships: readonly Partnership[]): Steps<void> {
  if (changeDaysOf(partnerships)) return;
  const events = yield* findEvents(partnerships);
  const between = betweenDays(events);
  keepChangeDays(partnerships, {
    stepTo: stepsBy(events, between),
    moveCount: movesBy(between),
  });
}

/** Of each day its events: each the number of a partnership, its standing before and its standing after. */
type EventsByDay = ReadonlyMap<Day, readonly number[]>;
const NUMBERS = 3;

function* findEvents(partnerships: readonly Partnership[]): Steps<Events> {
  const byDay = new Map<Day, number[]>();
  const isMoving = new Uint8Array(partnerships.length);
  const { memberships, start, items } = memberTableOf(partnerships);
  const moves: (readonly Day[])[] = [];
  for (const [row, partnership] of partnerships.entries()) {
    if (row % PIECE === PIECE - 1) yield;
    const days: Day[] = [];
    noteChanges(partnership, (day) => days.push(day));
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
      const number = items[at] ?? 0;
      const own = (moves[number] ??= movesOf(memberships[number]));
      if (own.length === 0) continue;
      isMoving[row] = 1;
      days.push(...own);
    }
    let standing = standingOn(partnership, -Infinity);
    for (const day of eachOnceInOrder(days)) {
      const next = standingOn(partnership, day);
      if (next === standing && isMoving[row] === 0) continue;
      const events = byDay.get(day) ?? [];
      events.push(row, standing, next);
      byDay.set(day, events);
      standing = next;
    }
  }
  return { ...chainDays(byDay), isMoving };
}

function standingOn(partnership: Partnership, day: Day): number {
  return standingNumber(standingAt(partnership, day));
}

function eachOnceInOrder(days: readonly Day[]): readonly Day[] {
  return days.length < 2 ? days : [...new Set(days)].sort((a, b) => a - b);
}

function chainDays(byDay: EventsByDay): Omit<Events, "isMoving"> {
  const days = Int32Array.from(byDay.keys()).sort();
  const ends = new Uint32Array(days.length + 1);
  days.forEach((day, n) => {
    ends[n + 1] = (ends[n] ?? 0) + (byDay.get(day)?.length ?? 0) / NUMBERS;
  });
  const count = ends.at(-1) ?? 0;
  const rows = new Uint32Array(count);
  const [before, after] = [new Uint8Array(count), new Uint8Array(count)];
  let event = 0;
  for (const day of days) {
    const events = byDay.get(day) ?? [];
    for (let at = 0; at < events.length; at += NUMBERS) {
      rows[event] = events[at] ?? 0;
      before[event] = events[at + 1] ?? 0;
      after[event++] = events[at + 2] ?? 0;
    }
  }
  return { until: (day) => ends[placeAfter(days, day)] ?? 0, rows, before, after };
}

function noteChanges({ start, end, steps }: Partnership, note: (day: Day) => void): void {
  noteStay(start, end, note);
  for (const step of steps) {
    const on = stepDay(step);
    if (on !== null) note(on);
  }
}

const NEVER: readonly Day[] = [];

/** The days on which a member comes or goes: most never do. */
function movesOf(membership: Membership | undefined): readonly Day[] {
  if (!membership) return NEVER;
  const { organisation, from, to } = membership;
  const days: Day[] = [];
  noteStay(from, to, (day) => days.push(day));
  noteStay(organisation.joined, organisation.left, (day) => days.push(day));
  return days.length === 0 ? NEVER : days;
}

function betweenDays({ until, rows, isMoving }: Events): Between {
  // A bit for each partnership; as long as nobody moves the date, they take no room.
  let bits = new Uint32Array();
  // Every figure asks about the same step.
  let last: { readonly from: number; readonly to: number; readonly found: Uint32Array } | null =
    null;
  return (one, other) => {
    const [from, to] = [until(Math.min(one, other)), until(Math.max(one, other))];
    if (last?.from === from && last.to === to) return last.found;
    if (bits.length === 0) bits = new Uint32Array(Math.ceil(isMoving.length / 32));
    for (let event = from; event < to; event++) {
      const row = rows[event] ?? 0;
      const at = row >>> 5;
      bits[at] = (bits[at] ?? 0) | (1 << (row & 31));
    }
    last = { from, to, found: takeRows(bits, to - from) };
    return last.found;
  };
}

/** The numbers of the bits that are set, in their order; the bits are cleared. */
function takeRows(bits: Uint32Array, most: number): Uint32Array {
  const found = new Uint32Array(Math.min(most, 32 * bits.length));
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] ?? 0;
    if (word === 0) continue;
    bits[at] = 0;
    for (; word !== 0; word &= word - 1) found[count++] = 32 * at + 31 - Math.clz32(word & -word);
  }
  return found.subarray(0, count);
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
