import { queryOptions } from "@tanstack/react-query";
import { fetchFile } from "../fetchFile";
import { loadEnvironment, type LoadOptions } from "../loadEnvironment";
import { readJsonBytes } from "../readJson";
import { readRoster, type Roster } from "./roster";

/** Our own files, made by `npm run geography`; the command line reads them from `public/`. */
export const ROSTER_FILES = ["geo/seats.json", "geo/provinces.json", "geo/regions.json"] as const;

/** The roster of comuni and province, from beside the page; `null` where it cannot be had. Rejects only when aborted. */
export async function loadRoster({
  signal,
  environment: given,
}: LoadOptions = {}): Promise<Roster | null> {
  const environment = loadEnvironment(given);
  const load = async (file: string) => {
    const url = new URL(file, environment.baseUrl);
    return rosterFile(await fetchFile({ url, file, signal }, environment));
  };
  const roster = await Promise.all(ROSTER_FILES.map(load)).then(
    ([seats, provinces, regions]) => readRoster(seats, provinces, regions),
    () => null,
  );
  if (signal?.aborted === true) throw signal.reason;
  return roster;
}

/** The content of one of `ROSTER_FILES`; `null` where it is no JSON. */
export function rosterFile(bytes: Uint8Array): unknown {
  const reading = readJsonBytes(bytes);
  return reading.ok ? reading.value : null;
}

export const rosterQuery = queryOptions({
  queryKey: ["roster"],
  queryFn: () => loadRoster(),
  staleTime: "static",
  retry: false,
  structuralSharing: false,
});
