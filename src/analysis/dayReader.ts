import type { Day } from "../model/calendarDate";
import type { Partnership } from "../model/partnership";
import type { Programme } from "../model/programme";
import type { BodyOnDay } from "./bodiesOn";
import { changedBetween, changeDays } from "./changeDays";
import { rowWriter, type MemberRows } from "./memberRows";
import { stateNumber, type PartnershipState } from "./partnershipStates";

/** What partnerships were on a day, in the order of the programme. */
export interface DayRead<T> {
  readonly day: Day;
  readonly items: readonly T[];
  /** The numbers of their states. */
  readonly states: Uint16Array;
  readonly members: MemberRows;
  /** 0, 1, 2 … as many as there are. */
  readonly rows: Uint32Array;
}

/** What of partnerships can be read on a day. */
export interface Readings<T> {
  readonly read: (partnership: Partnership) => readonly [item: T, members: readonly BodyOnDay[]];
  /** Where the members are those of a day known. */
  readonly readAgain: (item: T) => T;
}

/** Reads the partnerships of a programme on a day, one after another, in their order. */
export function dayReader<T extends PartnershipState>(
  day: Day,
  { partnerships, organisations: bodies }: Programme,
  { read }: Pick<Readings<T>, "read">,
) {
  const items: T[] = [];
  const states = new Uint16Array(partnerships.length);
  const rows = rowWriter({ partnerships, bodies });
  return {
    read(this: void, partnership: Partnership, index: number): void {
      const [item, members] = read(partnership);
      items.push(item);
      states[index] = stateNumber(item);
      rows.write(index, members);
    },
    close: (): DayRead<T> => ({
      day,
      items,
      states,
      members: rows.close(),
      rows: Uint32Array.from(items.keys()),
    }),
  };
}

/** The programme on another day: read is only what changes in between, the rest are the same objects again. */
export function stepTo<T extends PartnershipState>(
  day: Day,
  known: DayRead<T>,
  { partnerships }: Programme,
  { read, readAgain }: Readings<T>,
): DayRead<T> {
  const changes = changeDays(partnerships);
  const items = known.items.slice();
  const states = known.states.slice();
  const moved = new Map<number, readonly BodyOnDay[]>();
  for (const row of changedBetween(changes, known.day, day)) {
    const [partnership, before] = [partnerships[row], known.items[row]];
    if (!partnership || !before) continue;
    if (changes.isMoving[row] === 0) items[row] = readAgain(before);
    else {
      const [item, members] = read(partnership);
      items[row] = item;
      moved.set(row, members);
    }
    states[row] = stateNumber(items[row] ?? before);
  }
  return { ...known, day, items, states, members: rewriteRows(known.members, moved) };
}

function rewriteRows(
  known: MemberRows,
  moved: ReadonlyMap<number, readonly BodyOnDay[]>,
): MemberRows {
  if (moved.size === 0) return known;
  const rows = rowWriter(known, known);
  for (let row = 0; row < known.partnerships.length; row++) {
    const members = moved.get(row);
    if (members) rows.write(row, members);
    else rows.keep(row);
  }
  return rows.close();
}
