import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import type { BodyOnDay } from "./bodiesOn";
import { rowWriter, type MemberRows } from "./memberRows";
import { itemFrom, type PartnershipAt } from "./partnershipAt";

/** What partnerships were on a day, in the order of the programme: by columns, and one by one for who asks for them. */
export interface DayRead {
  readonly day: Day;
  /** The numbers of their states. */
  readonly states: Uint16Array;
  readonly members: MemberRows;
  /** 0, 1, 2 … as many as there are. */
  readonly rows: Uint32Array;
  /** The same object whenever it is asked for. */
  readonly itemAt: (row: number) => PartnershipAt | undefined;
  /** Those that were asked for; empty as long as nobody has. */
  readonly made: readonly (PartnershipAt | undefined)[];
}

/** Columns of a day as a reading. `made` are readings of partnerships that are on that day what they were: to be given away. */
export function readingOf(
  columns: Pick<DayRead, "day" | "states" | "members" | "rows">,
  made: (PartnershipAt | undefined)[] = [],
): DayRead {
  return {
    ...columns,
    made,
    itemAt: (row) => {
      const item = made[row] ?? itemFrom(columns, row);
      // All at once: growing place by place, it would be searched like a dictionary.
      if (made.length === 0) made.length = columns.states.length;
      made[row] = item;
      return item;
    },
  };
}

/** The number of the state of the partnership of that number, and its members. */
export type ReadOne = (row: number) => readonly [state: number, members: readonly BodyOnDay[]];

/** Reads the partnerships of a programme on a day, one after another, in their order. */
export function dayReader(
  day: Day,
  { partnerships, organisations: bodies }: Programme,
  readOne: ReadOne,
) {
  const states = new Uint16Array(partnerships.length);
  const rows = rowWriter({ partnerships, bodies });
  return {
    read(this: void, row: number): void {
      const [state, members] = readOne(row);
      states[row] = state;
      rows.write(row, members);
    },
    close: (): DayRead =>
      readingOf({
        day,
        states,
        members: rows.close(),
        rows: new Uint32Array(partnerships.length).map((_, row) => row),
      }),
  };
}
