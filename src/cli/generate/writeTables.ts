import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RawRecord, RawTables } from "./material";

/** The files of a set by name, the descriptor last; tables without records are left out. */
export function formatFiles(tables: RawTables, descriptor: RawRecord): Map<string, string> {
  const files = new Map<string, string>();
  const resources: object[] = [];
  for (const [name, records] of Object.entries(tables)) {
    if (records.length === 0) continue;
    const path = `${name}.json`;
    files.set(path, formatRecords(records));
    resources.push({ name, path, format: "json", encoding: "utf-8" });
  }
  files.set("datapackage.json", `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`);
  return files;
}

export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}

/** One record per line, so that a changed record is a changed line. */
function formatRecords(records: readonly RawRecord[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
}
