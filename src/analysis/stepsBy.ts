import type { Day } from "../model/calendarDate";
import type { BodyOnDay } from "./bodiesOn";
import type { ChangeDays } from "./changeDays";
import type { MemberRows } from "./memberRows";
import { stateNumber } from "./partnershipStates";

/** The numbers of those that change from one of the days to the other, each once. */
export type Between = (one: Day, other: Day) => Uint32Array;

/**
 * Steps between days; what does not change are the same objects again. `isMoving` is 1 for partnerships whose members
 * come or go; the others have the same ones all the time.
 */
export function stepsBy(between: Between, isMoving: Uint8Array): ChangeDays["stepTo"] {
  return (day, known, { read, readAgain }) => {
    const { partnerships } = known.members;
    const items = known.items.slice();
    const states = known.states.slice();
    const moved = new Map<number, readonly BodyOnDay[]>();
    for (const row of between(known.day, day)) {
      const [partnership, before] = [partnerships[row], known.items[row]];
      if (!partnership || !before) continue;
      if (isMoving[row] === 0) items[row] = readAgain(before);
      else {
        const [item, members] = read(partnership);
        items[row] = item;
        moved.set(row, members);
      }
      states[row] = stateNumber(items[row] ?? before);
    }
    return { ...known, day, items, states, members: reseat(known.members, moved) };
  };
}

/** Of two rows here and there, how many are counted one after another meanwhile. */
const WORTH = 4;

/** Moves counts between days. */
export function movesBy(between: Between): ChangeDays["moveCount"] {
  return (count, before, after) => {
    const changed = between(before.read.day, after.read.day);
    if (WORTH * changed.length > after.read.items.length) return false;
    for (const row of changed) {
      if (before.read.items[row] === after.read.items[row]) continue;
      if (before.marks === null || before.marks[row] === 1) count(row, before.read, -1);
      if (after.marks === null || after.marks[row] === 1) count(row, after.read, 1);
    }
    return true;
  };
}

/** The rows with those changed that have other members; the known ones where none has. */
export function reseat(
  known: MemberRows,
  changed: ReadonlyMap<number, readonly BodyOnDay[]>,
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

function isRow({ start, items }: MemberRows, row: number, members: readonly BodyOnDay[]): boolean {
  const [from = 0, to = 0] = [start[row], start[row + 1]];
  return (
    members.length === to - from && members.every(({ number }, i) => items[from + i] === number)
  );
}
