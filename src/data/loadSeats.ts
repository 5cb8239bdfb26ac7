import type { Fault } from "../model/fault";
import { reportInto } from "./faultLog";
import { fetchFile } from "./fetchFile";
import type { LoadEnvironment } from "./loadEnvironment";
import { readJsonBytes } from "./readJson";
import { noSeats, readSeats, type SeatOf } from "./seatOf";

export interface LoadedSeats {
  readonly seatOf: SeatOf;
  /** A single warning where the seats cannot be had: bodies without coordinates then have no place. */
  readonly faults: readonly Fault[];
}

const SEATS_FILE = "geo/seats.json";
const PROVINCES_FILE = "geo/provinces.json";

/** The seats of comuni and province, from beside the page. Rejects only when aborted. */
export async function loadSeats(
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
): Promise<LoadedSeats> {
  const load = async (file: string) => {
    const url = new URL(file, environment.baseUrl);
    const reading = readJsonBytes(await fetchFile({ url, file, signal }, environment));
    return reading.ok ? reading.value : null;
  };
  const seatOf = await Promise.all([load(SEATS_FILE), load(PROVINCES_FILE)]).then(
    ([seats, provinces]) => readSeats(seats, provinces),
    () => null,
  );
  if (signal?.aborted === true) throw signal.reason;
  if (seatOf) return { seatOf, faults: [] };
  const faults: Fault[] = [];
  reportInto(faults, "organisations", SEATS_FILE)("seats-unavailable", "warning");
  return { seatOf: noSeats, faults };
}
