import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { membersByRow } from "./bodiesOn";
import { changeDaysOf } from "./changeDays";
import { dayReader, type DayRead, type ReadOne } from "./dayReader";
import { spanOf } from "./partnershipAt";
import { standingNumber, stateOfCompany } from "./partnershipStates";
import { rollOn } from "./rollOn";
import { standingAt } from "./stageAt";

/** The day last read of each programme, whatever the scope: scopes change more often, and are read more than once. */
const daysRead = new WeakMap<Programme, DayRead>();

/** The partnerships of a programme on a day; next to a day known, what changes in between. */
export function readDay(programme: Programme, day: Day): DayRead {
  const known = daysRead.get(programme);
  if (known?.day === day) return known;
  const changes = changeDaysOf(programme.partnerships);
  if (known && changes) {
    return keepDay(programme, changes.stepTo(day, known, oneOn(programme, day)));
  }
  const reader = readerOf(programme, day);
  for (let row = 0; row < programme.partnerships.length; row++) reader.read(row);
  return keepDay(programme, reader.close());
}

export function keepDay(programme: Programme, read: DayRead): DayRead {
  daysRead.set(programme, read);
  return read;
}

/** Reads the partnerships one after another; what it closes with is to be kept. */
export function readerOf(programme: Programme, day: Day) {
  return dayReader(day, programme, oneOn(programme, day));
}

function oneOn(programme: Programme, day: Day): ReadOne {
  const { partnerships, organisations } = programme;
  const membersOf = membersByRow(programme, day, rollOn(organisations, day).bodies());
  return (row) => {
    const partnership = partnerships[row];
    if (!partnership) throw new Error(`There is no partnership ${row}`);
    const found = membersOf(row);
    return [stateOfCompany(spanOf(found), standingNumber(standingAt(partnership, day))), found];
  };
}
