import type { RawRecord, RawTable } from "../model/rawTable";
import { fetchSet, resolveFolder, type DataSet } from "./loadDataSet";
import { loadEnvironment, type LoadOptions } from "./loadEnvironment";
import type { Mapping } from "./mapping/mapping";
import { readTable } from "./readTable";

/** A set as its files have it: what the page does not use is still in it. */
export interface SetTables {
  readonly raw: readonly RawTable[];
  /** What the descriptor says beside its resources; `null`: there is no descriptor. */
  readonly metadata: RawRecord | null;
}

/** The tables of a set that is on the page, read anew, such as for export. Rejects with a `LoadError`. */
export async function loadTables(
  { path, opening }: DataSet,
  options: LoadOptions = {},
): Promise<SetTables> {
  if (!opening) return loadPublishedTables(path, options);
  const [{ loadOpenedTables }, { settleValues }] = await Promise.all([
    import("./opening/openFiles"),
    import("./forms/settleValues"),
  ]);
  const { raw, metadata } = await loadOpenedTables(opening.key);
  const ours = opening.mapping ? await mapTables(raw, opening.mapping, options) : raw;
  return { raw: settleValues(ours).raw, metadata };
}

/** What was mapped leaves as tables of the contract. */
async function mapTables(
  raw: readonly RawTable[],
  mapping: Mapping,
  options: LoadOptions,
): Promise<readonly RawTable[]> {
  const [{ applyMapping }, { loadRoster }] = await Promise.all([
    import("./mapping/applyMapping"),
    import("./mapping/loadRoster"),
  ]);
  return applyMapping(raw, mapping, await loadRoster(options)).raw;
}

async function loadPublishedTables(
  path: string,
  { signal, environment: given }: LoadOptions,
): Promise<SetTables> {
  const environment = loadEnvironment(given);
  const folder = resolveFolder(path, environment.baseUrl);
  const { descriptor, files } = await fetchSet(folder, environment, signal);
  const raw = files.flatMap((file) => {
    const table = "refusal" in file ? null : readTable(file).table;
    return table ? [table] : [];
  });
  return { raw, metadata: descriptor.metadata };
}
