import type { RawRecord, RawTable } from "../model/rawTable";
import { settleValues } from "./forms/settleValues";
import { descriptorFile, editionOf, splitPath } from "./edition";
import { fetchSet, type FetchedSet } from "./fetchSet";
import { resolveFolder, type DataSet } from "./loadDataSet";
import { loadEnvironment, type LoadEnvironment, type LoadOptions } from "./loadEnvironment";
import { applyMapping } from "./mapping/applyMapping";
import { loadRoster } from "./mapping/loadRoster";
import type { Mapping } from "./mapping/mapping";
import type { OpenedFile } from "./opening/messages";
import { findOpened } from "./opening/openedSets";
import { readSource } from "./opening/readOpened";
import { readTable } from "./readTable";

/** A set as its files have it: what the page does not use is still in it. */
export interface SetTables {
  readonly raw: readonly RawTable[];
  /** What the descriptor says beside its resources; `null`: there is no descriptor. */
  readonly metadata: RawRecord | null;
}

/** Where the tables of a set are: plain enough to be told to a worker. */
export type TableSource =
  | {
      readonly folder: string;
      /** The one on the page; `null`: it has no name. */
      readonly edition: string | null;
    }
  | { readonly files: readonly OpenedFile[]; readonly mapping: Mapping | null };

/** Where the tables of a set that is on the page are. Rejects with a `LoadError` where it is kept no longer. */
export async function findTables({ path, edition, opening }: DataSet): Promise<TableSource> {
  if (!opening) return { folder: path, edition };
  const { files } = await findOpened(opening.key);
  return { files, mapping: opening.mapping };
}

interface TableOptions extends LoadOptions {
  /** How many of how many bytes have been read; not told of published sets. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The tables of a set read anew, as for export; what was mapped as tables of the contract. Rejects with a `LoadError`. */
export async function loadTables(
  source: TableSource,
  { onProgress, ...options }: TableOptions = {},
): Promise<SetTables> {
  if ("folder" in source) return loadPublishedTables(source.folder, source.edition, options);
  const { files, mapping } = source;
  const { raw, metadata } = await readSource(files, ({ done, total }) => onProgress?.(done, total));
  const ours = mapping ? applyMapping(raw, mapping, await loadRoster(options)).raw : raw;
  return { raw: settleValues(ours).raw, metadata };
}

async function loadPublishedTables(
  path: string,
  edition: string | null,
  { signal, environment: given }: LoadOptions,
): Promise<SetTables> {
  const environment = loadEnvironment(given);
  const { descriptor, files } = await fetchEdition(path, edition, environment, signal).catch(
    async (failure: unknown) => {
      const { verifiedEnvironment } = await import("./offline/loadVerified");
      const kept = await verifiedEnvironment(path, failure, environment.baseUrl);
      return fetchEdition(path, edition, { ...environment, ...kept }, signal);
    },
  );
  const raw = files.flatMap((file) => {
    const table = "refusal" in file ? null : readTable(file).table;
    return table ? [table] : [];
  });
  return { raw, metadata: descriptor.metadata };
}

/** What is at the path, or, where something else has been published meanwhile, the edition that is on the page. */
async function fetchEdition(
  path: string,
  edition: string | null,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
): Promise<FetchedSet> {
  const folder = resolveFolder(path, environment.baseUrl);
  const asked = descriptorFile(splitPath(path).edition);
  const present = await fetchSet(folder, environment, signal, asked);
  if (edition === null || editionOf(present.descriptor) === edition) return present;
  return fetchSet(folder, environment, signal, descriptorFile(edition));
}
