import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { keepDay, readerOf } from "./readDay";

const SLICE = 100;

/** Reads a day of a large programme slice by slice, so that `programmeAt` finds it read; `pause` lets others work between slices. */
export async function readDayAhead(
  programme: Programme,
  day: Day,
  pause: () => Promise<void>,
): Promise<void> {
  const reader = readerOf(programme, day);
  for (let row = 0; row < programme.partnerships.length; row++) {
    if (row % SLICE === SLICE - 1) await pause();
    reader.read(row);
  }
  keepDay(programme, reader.close());
}
