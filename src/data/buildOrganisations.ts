import { HOME_COUNTRY } from "../model/homeCountry";
import type { Organisation, Place } from "../model/organisation";
import type { RecordOf } from "../model/tables";
import type { SeatOf } from "./seatOf";

export function buildOrganisations(
  records: readonly RecordOf<"organisations">[],
  seatOf: SeatOf,
): readonly Organisation[] {
  return records.map(({ lon, lat, country, ...record }) => ({
    ...record,
    country: country ?? HOME_COUNTRY,
    place: lon !== null && lat !== null ? { lon, lat, derived: false } : seat(record, seatOf),
  }));
}

/** Whether some place can only come from the seats of comuni. */
export function needsSeats(records: readonly RecordOf<"organisations">[]): boolean {
  return records.some(({ lon, istat }) => lon === null && istat !== null);
}

function seat({ istat }: { readonly istat: string | null }, seatOf: SeatOf): Place | null {
  const known = istat === null ? null : seatOf(istat);
  return known && { lon: known.lon, lat: known.lat, derived: true };
}
