import type { RawRecord, RawTable } from "../model/rawTable";
import { isTableName, knownColumns } from "../model/tables";

/** A set to be written: its tables as they were read, and what its descriptor says beside the resources. */
export interface ExportedSet {
  readonly tables: readonly RawTable[];
  readonly metadata: RawRecord;
  /** Told of every record that has been written, since large sets take their time. */
  readonly onRecord?: () => void;
}

/** The name of the set as a file name: letters, digits and dashes. */
export function fileNameOfSet({ metadata }: ExportedSet): string {
  const { name } = metadata;
  const plain = typeof name === "string" ? name.normalize("NFD").replace(/\p{M}/gu, "") : "";
  return (
    plain
      .replace(/[^A-Za-z0-9._-]+/g, "-")
      .replace(/^[-.]+|[-.]+$/g, "")
      .slice(0, 80) || "dati"
  );
}

/** File names for the tables, each different from the others in any case of letters. */
export function fileNamesOfTables(tables: readonly RawTable[]): readonly string[] {
  const used = new Set<string>();
  return tables.map(({ name }) => {
    const plain = name.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 80) || "tabella";
    let unique = plain;
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) unique = `${plain}_${count}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** The tables that a form with headings can hold: an empty one of ours gets its headings, another is no table. */
export function tablesWithColumns({ tables }: ExportedSet): readonly RawTable[] {
  return tables.flatMap((table) => {
    if (table.columns.length > 0) return [table];
    return isTableName(table.name) ? [{ ...table, columns: [...knownColumns(table.name)] }] : [];
  });
}
