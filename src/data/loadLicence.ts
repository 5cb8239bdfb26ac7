import { isRawRecord } from "../model/rawTable";
import { readDescriptor } from "./descriptor";
import { descriptorFile, splitPath } from "./edition";
import { fetchFile } from "./fetchFile";
import { resolveFolder, type DataSet } from "./loadDataSet";
import { loadEnvironment, type LoadOptions } from "./loadEnvironment";

/** The licence of a set as its descriptor names it; `null` where it names none, or cannot be had. Never rejects. */
export async function loadLicence(
  { path, opening }: Pick<DataSet, "path" | "opening">,
  options: LoadOptions = {},
): Promise<string | null> {
  if (opening) return null;
  try {
    const environment = loadEnvironment(options.environment);
    const file = descriptorFile(splitPath(path).edition);
    const url = new URL(file, resolveFolder(path, environment.baseUrl));
    const { signal } = options;
    const request = { url, file, cache: "no-cache", signal } as const;
    const { descriptor } = readDescriptor(await fetchFile(request, environment));
    return nameOfLicence(descriptor?.metadata["licenses"]);
  } catch {
    // A citation without a licence is better than none.
    return null;
  }
}

/** «CC-BY-4.0», or its title where it has no short name. */
export function nameOfLicence(licences: unknown): string | null {
  const first: unknown = Array.isArray(licences) ? licences[0] : null;
  if (!isRawRecord(first)) return null;
  const { name, title, path } = first;
  return [name, title, path].find((text): text is string => typeof text === "string") ?? null;
}
