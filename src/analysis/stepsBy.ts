import type { Day } from "../model/calendarDate";
import type { BodyOnDay } from "./bodiesOn";
import type { ChangeDays, Counting, Read, Rows } from "./changeDays";
import { readingOf, type DayRead } from "./dayReader";
import type { MemberRows } from "./memberRows";
import { restand } from "./partnershipStates";

/** What happens to partnerships, in the order of the days. */
export interface Events {
  /** How many of them are not after the day. */
  readonly until: (day: Day) => number;
  readonly rows: Uint32Array;
  /** The standing of that partnership before that day, and from that day on. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** 1 for partnerships whose members come or go; the others have the same ones all the time. */
  readonly isMoving: Uint8Array;
}

/** The numbers of those that change from one of the days to the other, each once. */
export type Between = (one: Day, other: Day) => Uint32Array;

/** Steps between days; what does not change are the same objects again. */
export function stepsBy(
  { until, rows, before, after, isMoving }: Events,
  between: Between,
): ChangeDays["stepTo"] {
  return (day, known, readOne) => {
    const states = known.states.slice();
    const stand = (event: number, standing: number | undefined) => {
      const row = rows[event] ?? 0;
      states[row] = restand(states[row] ?? 0, standing ?? 0);
    };
    const [from, to] = [until(known.day), until(day)];
    for (let event = from; event < to; event++) stand(event, after[event]);
    for (let event = from - 1; event >= to; event--) stand(event, before[event]);
    const changed = between(known.day, day);
    const moved = new Map<number, readonly BodyOnDay[]>();
    for (let i = 0; i < changed.length; i++) {
      const row = changed[i] ?? 0;
      if (isMoving[row] === 0) continue;
      const [state, members] = readOne(row);
      states[row] = state;
      moved.set(row, members);
    }
    const members = reseat(known.members, moved);
    const now = { states, members };
    return readingOf({ ...known, ...now, day }, keepMade(known, now, changed));
  };
}

/** What was made of partnerships that have not changed. */
function keepMade(known: DayRead, now: Rows, changed: Uint32Array) {
  const made = known.made.slice();
  if (made.length === 0) return made;
  for (const row of changed) if (isChanged(row, known, now)) made[row] = undefined;
  return made;
}

/** Whether a partnership is on one day not what it is on another. */
function isChanged(row: number, one: Rows, other: Rows): boolean {
  return one.states[row] !== other.states[row] || hasOtherMembers(row, one, other);
}

function hasOtherMembers(row: number, one: Rows, other: Rows): boolean {
  if (one.members === other.members) return false;
  const { start, items } = other.members;
  const found = items.subarray(start[row], start[row + 1]);
  const known = one.members.items.subarray(one.members.start[row], one.members.start[row + 1]);
  return found.length !== known.length || found.some((body, i) => known[i] !== body);
}

/** Of two rows here and there, how many are counted one after another meanwhile. */
const WORTH = 4;

/** Moves counts between days. */
export function movesBy(between: Between): ChangeDays["moveCount"] {
  return ({ count, isCounted }, before, after) => {
    const changed = between(before.read.day, after.read.day);
    if (WORTH * changed.length > after.read.states.length) return false;
    const isOther = isCounted ? hasOtherMembers : isChanged;
    const was = countedIn(before, isCounted);
    const is = countedIn(after, isCounted);
    for (let i = 0; i < changed.length; i++) {
      const row = changed[i] ?? 0;
      const [isOut, isIn] = [was(row), is(row)];
      if (isOut && isIn && !isOther(row, before.read, after.read)) continue;
      if (isOut) count(row, before.read, -1);
      if (isIn) count(row, after.read, 1);
    }
    return true;
  };
}

function countedIn({ read: { states }, marks }: Read, isCounted: Counting["isCounted"]) {
  return (row: number): boolean =>
    (marks === null || marks[row] === 1) && isCounted?.(states[row] ?? 0) !== false;
}

/** The rows with those changed that have other members; the known ones where none has. */
export function reseat(
  known: MemberRows,
  changed: ReadonlyMap<number, readonly Pick<BodyOnDay, "number">[]>,
): MemberRows {
  const other = new Map([...changed].filter(([row, members]) => !isRow(known, row, members)));
  if (other.size === 0) return known;
  const start = new Uint32Array(known.start.length);
  const lengthOf = (row: number) =>
    other.get(row)?.length ?? (known.start[row + 1] ?? 0) - (known.start[row] ?? 0);
  for (let row = 0; row + 1 < start.length; row++)
    start[row + 1] = (start[row] ?? 0) + lengthOf(row);
  const items = new Uint32Array(start.at(-1) ?? 0);
  for (let row = 0; row + 1 < start.length; row++) {
    const members = other.get(row)?.map(({ number }) => number);
    items.set(members ?? known.items.subarray(known.start[row], known.start[row + 1]), start[row]);
  }
  return { ...known, start, items };
}

function isRow(
  { start, items }: MemberRows,
  row: number,
  members: readonly Pick<BodyOnDay, "number">[],
): boolean {
  const [from = 0, to = 0] = [start[row], start[row + 1]];
  return (
    members.length === to - from && members.every(({ number }, i) => items[from + i] === number)
  );
}
