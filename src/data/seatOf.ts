import { cellOf, isRawRecord } from "../model/rawTable";

/** Degrees, WGS 84. */
export interface Seat {
  readonly lon: number;
  readonly lat: number;
}

/** The seat of a comune (six digits) or of a province's capital (three digits); `null` when not known. */
export type SeatOf = (istat: string) => Seat | null;

export const noSeats: SeatOf = () => null;

/** Reads `geo/seats.json` and `geo/provinces.json` (in columns); `null` when they are not as they should be. */
export function readSeats(seats: unknown, provinces: unknown): SeatOf | null {
  const istat = columnOf(seats, "istat");
  const lon = columnOf(seats, "lon");
  const lat = columnOf(seats, "lat");
  const provinceIstat = columnOf(provinces, "istat");
  const capital = columnOf(provinces, "seat");
  if (!istat || !lon || !lat || !provinceIstat || !capital) return null;
  const seatByIstat = new Map<string, Seat>();
  istat.forEach((code, index) => {
    const [x, y] = [lon[index], lat[index]];
    if (typeof code === "string" && typeof x === "number" && typeof y === "number") {
      seatByIstat.set(code, { lon: x, lat: y });
    }
  });
  const capitalByProvince = new Map(
    provinceIstat.map((code, index) => [code, capital[index]] as const),
  );
  return (code) => {
    const comune = code.length === 3 ? capitalByProvince.get(code) : code;
    return (typeof comune === "string" && seatByIstat.get(comune)) || null;
  };
}

function columnOf(value: unknown, column: string): readonly unknown[] | null {
  if (!isRawRecord(value) || !isRawRecord(value["columns"])) return null;
  const cells = cellOf(value["columns"], column);
  return Array.isArray(cells) ? cells : null;
}
