import { DESCRIPTOR_FILE } from "../model/dataPackage";
import { fileNameOfSet, fileNamesOfTables, type ExportedSet } from "./exportedSet";
import { tableResource } from "./tableResource";
import { encodeJson, PROFILE, type PackageFile } from "./packageFile";

/** A JSON file for each table, one record per line so that a changed record is a changed line, and the descriptor. */
export function writeJsonSet({ tables, metadata, onRecord }: ExportedSet): readonly PackageFile[] {
  const names = fileNamesOfTables(tables).map((name) => `${name}.json`);
  const files = tables.map(({ records }, at) => ({
    path: names[at] ?? "",
    bytes: new TextEncoder().encode(recordsInLines(records, onRecord)),
  }));
  const resources = tables.map(({ name }, at) => tableResource(name, names[at] ?? "", "json"));
  const descriptor = encodeJson({ $schema: PROFILE, ...metadata, resources }, 2);
  return [...files, { path: DESCRIPTOR_FILE, bytes: descriptor }];
}

/** The whole set in one file: `{"datapackage": {…}, "organisations": […], …}`. */
export function writeJsonFile(set: ExportedSet): PackageFile {
  const tables = set.tables.map(
    ({ name, records }) =>
      `${JSON.stringify(name)}: ${recordsInLines(records, set.onRecord).trimEnd()}`,
  );
  const metadata = `"datapackage": ${JSON.stringify(set.metadata)}`;
  const text = `{\n${[metadata, ...tables].join(",\n")}\n}\n`;
  return { path: `${fileNameOfSet(set)}.json`, bytes: new TextEncoder().encode(text) };
}

function recordsInLines(records: readonly unknown[], onRecord?: () => void): string {
  const lines = records.map((record) => {
    onRecord?.();
    return JSON.stringify(record) ?? "null";
  });
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
