import { isTableName, knownColumns } from "../model/tables";
import type { Report } from "./faultLog";
import { cellOf, isRawRecord, type RawTable } from "../model/rawTable";

/** What the set holds and we do not know: kept aside, so that it can be shown and exported. */
export interface Unused {
  readonly tables: readonly RawTable[];
  readonly columns: readonly UnusedColumn[];
}

export interface UnusedColumn {
  readonly table: string;
  readonly column: string;
  /** Row → value, where there is one. */
  readonly values: ReadonlyMap<number, unknown>;
}

/** As much of it as the page shows. */
export interface UnusedNames {
  readonly tables: readonly {
    readonly name: string;
    readonly records: { readonly length: number };
  }[];
  readonly columns: readonly {
    readonly table: string;
    readonly column: string;
    readonly values: { readonly size: number };
  }[];
}

export function findUnused(
  rawTables: readonly RawTable[],
  reportOf: (table: string) => Report,
): Unused {
  const tables: RawTable[] = [];
  const columns: UnusedColumn[] = [];
  for (const raw of rawTables) {
    if (!isTableName(raw.name)) {
      reportOf(raw.name)("unknown-table", "warning");
      tables.push(raw);
      continue;
    }
    const known = knownColumns(raw.name);
    for (const column of raw.columns) {
      if (known.has(column)) continue;
      reportOf(raw.name)("unknown-column", "warning", { column });
      columns.push({ table: raw.name, column, values: valuesOf(raw, column) });
    }
  }
  return { tables, columns };
}

function valuesOf(raw: RawTable, column: string): ReadonlyMap<number, unknown> {
  const values = new Map<number, unknown>();
  raw.records.forEach((record, index) => {
    const value = isRawRecord(record) ? cellOf(record, column) : undefined;
    if (value !== undefined && value !== null) values.set(index + 1, value);
  });
  return values;
}
