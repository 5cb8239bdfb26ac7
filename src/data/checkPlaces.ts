import type { RecordOf } from "../model/tables";
import type { CheckedRow, ReportOf } from "./checkedRow";

/** Degrees from the median body of the same region, or of the same country, beyond which a place is doubted. */
const FAR_IN_REGION = 3;
const FAR_IN_COUNTRY = 15;
/** With fewer placed bodies there is no telling which one is out of place. */
const FEWEST_PLACED = 3;

interface Placed {
  readonly row: number;
  readonly lon: number;
  readonly lat: number;
}

/**
 * Drops half a place and the null island 0°, 0°, and marks the places that are far from the other bodies of the
 * region (or country) they claim. Only the data themselves are used: no outline of any region is known here.
 */
export function checkPlaces(
  organisations: readonly CheckedRow<"organisations">[],
  reportOf: ReportOf,
): void {
  const report = reportOf("organisations");
  const groups = new Map<string, Placed[]>();
  for (const item of organisations) {
    const { lon, lat } = item.record;
    if (lon === null && lat === null) continue;
    if (lon === null || lat === null) {
      report("missing-value", "warning", { row: item.row, column: lon === null ? "lon" : "lat" });
      item.record = { ...item.record, lon: null, lat: null };
    } else if (lon === 0 && lat === 0) {
      reportPlace(item.row, "0, 0", "null-island");
      item.record = { ...item.record, lon: null, lat: null };
    } else {
      const key = claimOf(item.record);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ row: item.row, lon, lat });
    }
  }
  for (const [key, group] of groups) {
    const far = key.startsWith("region:") ? FAR_IN_REGION : FAR_IN_COUNTRY;
    for (const { row, lon, lat } of findFar(group, far)) {
      reportPlace(row, `${lon}, ${lat}`, key);
    }
  }

  function reportPlace(row: number, value: string, detail: string): void {
    report("place-outside-region", "warning", { row, column: "lon", value, detail });
  }
}

function claimOf({ region, country }: RecordOf<"organisations">): string {
  return region === null ? `country:${country ?? ""}` : `region:${region}`;
}

function findFar(group: readonly Placed[], far: number): readonly Placed[] {
  if (group.length < FEWEST_PLACED) return [];
  const middleLon = median(Float64Array.from(group, ({ lon }) => lon));
  const middleLat = median(Float64Array.from(group, ({ lat }) => lat));
  return group.filter(
    ({ lon, lat }) => Math.abs(lon - middleLon) > far || Math.abs(lat - middleLat) > far,
  );
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
