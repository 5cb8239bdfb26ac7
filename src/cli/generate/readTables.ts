import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../userError";
import type { RawRecord, RawTables } from "./material";

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

/** The JSON tables of a folder with a descriptor, as they stand; only for sets of this repository. */
export async function readTables(folder: string): Promise<RawTables> {
  const descriptor = (await readJson(join(folder, "datapackage.json"))) as Descriptor;
  const tables = await Promise.all(
    descriptor.resources.map(
      async ({ name, path }) =>
        [name, (await readJson(join(folder, path))) as readonly RawRecord[]] as const,
    ),
  );
  return Object.fromEntries(tables);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) throw new UserError(`Il file «${path}» non c'è o non si può leggere.`);
  return JSON.parse(text) as unknown;
}
