import { HOME_COUNTRY } from "../model/homeCountry";
import type { Organisation, Place } from "../model/organisation";
import type { RecordOf } from "../model/tables";
import type { SeatOf } from "./seatOf";

export function buildOrganisations(
  records: readonly RecordOf<"organisations">[],
  seatOf: SeatOf,
): readonly Organisation[] {
  // Field by field, as partnerships: a tenth of the work of resting and spreading.
  return records.map((record) => ({
    id: record.id,
    name: record.name,
    role: record.role,
    kind: record.kind,
    region: record.region,
    province: record.province,
    istat: record.istat,
    population: record.population,
    joined: record.joined,
    left: record.left,
    phase: record.phase,
    serves: record.serves,
    url: record.url,
    source: record.source,
    note: record.note,
    illustrative: record.illustrative,
    country: record.country ?? HOME_COUNTRY,
    place: placeOf(record, seatOf),
  }));
}

/** Whether some place can only come from the seats of comuni. */
export function needsSeats(records: readonly RecordOf<"organisations">[]): boolean {
  return records.some(({ lon, istat }) => lon === null && istat !== null);
}

function placeOf({ lon, lat, istat }: RecordOf<"organisations">, seatOf: SeatOf): Place | null {
  if (lon !== null && lat !== null) return { lon, lat, derived: false };
  const known = istat === null ? null : seatOf(istat);
  return known && { lon: known.lon, lat: known.lat, derived: true };
}
