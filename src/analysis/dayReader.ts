import type { CalendarDate, Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { Programme } from "../model/programme";
import type { BodyOnDay } from "./bodiesOn";
import { rowWriter, type MemberRows } from "./memberRows";
import { stateNumber, type PartnershipState } from "./partnershipStates";
import { stepDay } from "./stageAt";

/** What partnerships were on a day, and between which days (the last excluded) each stays as it was. */
export interface DayRead<T> {
  readonly day: Day;
  readonly items: readonly T[];
  /** The numbers of their states. */
  readonly states: Uint16Array;
  readonly members: MemberRows;
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/**
 * Reads the partnerships of a programme on a day, one after another, in their order. What has not changed since the
 * day known is the same object again: a step of the reading date costs what changes by it.
 */
export function dayReader<T extends PartnershipState>(
  day: Day,
  known: DayRead<T> | undefined,
  { partnerships, organisations: bodies }: Programme,
  readOn: (partnership: Partnership) => readonly [item: T, members: readonly BodyOnDay[]],
) {
  const count = partnerships.length;
  const items = known?.items.slice() ?? [];
  const states = known?.states.slice() ?? new Uint16Array(count);
  const from = known?.from.slice() ?? new Float64Array(count);
  const until = known?.until.slice() ?? new Float64Array(count);
  const rows = rowWriter({ partnerships, bodies }, known?.members);
  return {
    close: (): DayRead<T> => ({ day, items, states, members: rows.close(), from, until }),
    read(this: void, partnership: Partnership, index: number): void {
      if (known && (from[index] ?? 0) <= day && day < (until[index] ?? 0)) {
        rows.keep(index);
        return;
      }
      const [item, members] = readOn(partnership);
      items[index] = item;
      states[index] = stateNumber(item);
      rows.write(index, members);
      [from[index], until[index]] = stayAround(partnership, day);
    },
  };
}

/**
 * The days around a day on which nothing of a partnership changes, neither its members nor how far it has come: from
 * the first of them until the day after the last; infinite where nothing ever changes.
 */
export function stayAround(
  { start, end, steps, members }: Partnership,
  day: Day,
): readonly [from: Day, until: Day] {
  const stay = { day, from: -Infinity, until: Infinity };
  open(stay, start);
  close(stay, end);
  for (const step of steps) {
    const on = stepDay(step);
    if (on !== null) change(stay, on);
  }
  // Most members have no dates of their own: asked first, since there are many.
  for (const { organisation, from: joined, to: left } of members) {
    if (joined !== null) open(stay, joined);
    if (left !== null) close(stay, left);
    if (organisation.joined !== null) open(stay, organisation.joined);
    if (organisation.left !== null) close(stay, organisation.left);
  }
  return [stay.from, stay.until];
}

/** The days around a day on which nobody joins or leaves the programme. */
export function rollAround(
  organisations: readonly Organisation[],
  day: Day,
): readonly [from: Day, until: Day] {
  const stay = { day, from: -Infinity, until: Infinity };
  for (const { joined, left } of organisations) {
    open(stay, joined);
    close(stay, left);
  }
  return [stay.from, stay.until];
}

interface Stay {
  readonly day: Day;
  from: number;
  until: number;
}

function change(stay: Stay, on: Day): void {
  if (on <= stay.day) stay.from = Math.max(stay.from, on);
  else stay.until = Math.min(stay.until, on);
}

function open(stay: Stay, date: CalendarDate | null): void {
  if (date !== null) change(stay, date.first);
}

function close(stay: Stay, date: CalendarDate | null): void {
  if (date !== null) change(stay, date.last + 1);
}
