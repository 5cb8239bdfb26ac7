import type { Day } from "../model/calendarDate";
import type { Partnership } from "../model/partnership";
import type { Programme } from "../model/programme";
import type { BodyOnDay } from "./bodiesOn";
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
