import { queryOptions } from "@tanstack/react-query";
import { isRawRecord } from "../model/rawTable";
import { fetchFile } from "./fetchFile";
import { loadEnvironment, type LoadOptions } from "./loadEnvironment";
import { LoadError } from "./loadError";
import { readJsonBytes } from "./readJson";
import { ONCE } from "./useLoaded";

/** A package of others that is in the built page. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  readonly text: string;
}

const FILE = "licences/packages.json";

export const licencesQuery = queryOptions({
  ...ONCE,
  queryKey: ["licences"],
  queryFn: () => loadLicences(),
});

/** What the build wrote beside the page (src/cli/supply/shippedLicences.ts). Rejects with a `LoadError`. */
export async function loadLicences(options: LoadOptions = {}): Promise<readonly PackageLicence[]> {
  const environment = loadEnvironment(options.environment);
  const { signal } = options;
  const url = new URL(FILE, environment.baseUrl);
  const reading = readJsonBytes(
    await fetchFile({ url, file: FILE, cache: "no-cache", signal }, environment),
  );
  if (!reading.ok || !Array.isArray(reading.value)) throw new LoadError("truncated", FILE);
  return reading.value.filter(isPackageLicence);
}

function isPackageLicence(value: unknown): value is PackageLicence {
  return (
    isRawRecord(value) &&
    ["name", "version", "licence", "text"].every((key) => typeof value[key] === "string")
  );
}
