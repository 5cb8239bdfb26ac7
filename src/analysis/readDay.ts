import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { membersOn } from "./bodiesOn";
import { changeDaysOf } from "./changeDays";
import { dayReader, type DayRead, type Readings } from "./dayReader";
import { companyOf, standOn, type PartnershipAt } from "./partnershipAt";
import { keepPicked } from "./partnershipStates";
import { rollOn } from "./rollOn";

/** The day last read of each programme, whatever the scope: scopes change more often, and are read more than once. */
const daysRead = new WeakMap<Programme, DayRead<PartnershipAt>>();

/** The partnerships of a programme on a day; next to a day known, what changes in between. */
export function readDay(programme: Programme, day: Day): DayRead<PartnershipAt> {
  const known = daysRead.get(programme);
  if (known?.day === day) return known;
  const changes = changeDaysOf(programme.partnerships);
  if (known && changes) {
    return keepDay(programme, changes.stepTo(day, known, readingsOn(programme, day)));
  }
  const reader = readerOf(programme, day);
  programme.partnerships.forEach(reader.read);
  return keepDay(programme, reader.close());
}

export function keepDay(
  programme: Programme,
  read: DayRead<PartnershipAt>,
): DayRead<PartnershipAt> {
  daysRead.set(programme, read);
  keepPicked(read.items, { of: read, rows: read.rows });
  return read;
}

/** Reads the partnerships one after another; what it closes with is to be kept. */
export function readerOf(programme: Programme, day: Day) {
  return dayReader(day, programme, readingsOn(programme, day));
}

function readingsOn(programme: Programme, day: Day): Readings<PartnershipAt> {
  const { bodies } = rollOn(programme.organisations, day);
  return {
    read: (partnership) => {
      const present = bodies();
      const found = membersOn(partnership, day, present);
      return [standOn(partnership, day, companyOf(found, present)), found];
    },
    readAgain: (item) => standOn(item.partnership, day, item),
  };
}
