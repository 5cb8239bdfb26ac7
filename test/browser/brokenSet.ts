import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Rows = Record<string, unknown>[];

export interface WrittenSet {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * The set of a built site, its tables changed, as someone would publish it by hand: plain names, no hashes. `change`
 * gets the rows and gives rows, or the very text of the file.
 */
export function writeChangedSet(
  siteFolder: string,
  changes: Readonly<Record<string, (rows: Rows) => Rows | string>>,
): WrittenSet {
  const folder = mkdtempSync(join(tmpdir(), "rete-set-"));
  mkdirSync(folder, { recursive: true });
  const data = join(siteFolder, "data");
  const { resources, ...rest } = read(join(data, "datapackage.json")) as {
    resources: { name: string; path: string }[];
  };
  for (const { name, path } of resources) {
    const rows = rowsOf(read(join(data, path)));
    const changed = changes[name]?.(rows) ?? rows;
    const text = typeof changed === "string" ? changed : JSON.stringify(changed);
    writeFileSync(join(folder, `${name}.json`), text);
  }
  const listed = resources.map(({ name }) => ({ name, path: `${name}.json`, format: "json" }));
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ ...rest, resources: listed }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Records, whether the table is written as records or in columns. */
function rowsOf(table: unknown): Rows {
  if (Array.isArray(table)) return table as Rows;
  const { columns } = table as { columns: Record<string, unknown[]> };
  const length = Object.values(columns)[0]?.length ?? 0;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      Object.entries(columns)
        .map(([name, values]) => [name, values[row]] as const)
        .filter(([, value]) => value !== null),
    ),
  );
}
