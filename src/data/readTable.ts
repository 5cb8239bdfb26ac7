import type { Fault, FaultKind } from "../model/fault";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import {
  bareRecord,
  columnsOf,
  isRawRecord,
  type RawRecord,
  type RawTable,
} from "../model/rawTable";
import { readJsonBytes, type JsonReading } from "./readJson";

/** A file that should hold a table. */
export interface TableFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface TableReading {
  /** `null`: the table cannot be read; `faults` says why. */
  readonly table: RawTable | null;
  readonly faults: readonly Fault[];
}

interface Content {
  readonly records: readonly unknown[];
  readonly columns: readonly string[];
}

interface Refusal {
  readonly kind: FaultKind;
  readonly detail: string;
}

/** Reads a table from an array of records or from `{"columns": {"id": […], …}}`. Never throws. */
export function readTable({ name, file, bytes }: TableFile): TableReading {
  return tableOf(name, file, readJsonBytes(bytes));
}

/** The table in a JSON text that has been read. */
export function tableOf(name: string, file: string, reading: JsonReading): TableReading {
  const content = reading.ok
    ? readContent(reading.value, reading.repeatedKeys.get(-1))
    : unreadable(reading.reason);
  if ("kind" in content) {
    return { table: null, faults: [tableFault(name, file, content.detail, content.kind)] };
  }
  const repeatedKeys = new Map<number, string>();
  if (reading.ok) for (const [index, key] of reading.repeatedKeys) repeatedKeys.set(index + 1, key);
  return { table: { name, file, ...content, repeatedKeys }, faults: [] };
}

/** A fault of a whole table. */
export function tableFault(
  table: string,
  file: string,
  detail: string,
  kind: FaultKind = "table-unreadable",
): Fault {
  return { kind, severity: "error", table, file, row: null, column: null, value: null, detail };
}

function unreadable(detail: string): Refusal {
  return { kind: "table-unreadable", detail };
}

function readContent(value: unknown, repeatedKey: string | undefined): Content | Refusal {
  if (!Array.isArray(value)) return readColumns(value, repeatedKey);
  if (value.length > MAX_ROWS) return { kind: "too-many-rows", detail: String(MAX_ROWS) };
  const columns = columnsOf(value);
  return tooManyColumns(columns) ?? { records: value, columns };
}

function readColumns(value: unknown, repeatedKey: string | undefined): Content | Refusal {
  if (!isRawRecord(value) || !isRawRecord(value["columns"])) return unreadable("not-a-table");
  if (repeatedKey !== undefined) return unreadable(`duplicate-key:${repeatedKey}`);
  const entries: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, values] of Object.entries(value["columns"])) {
    if (!Array.isArray(values)) return unreadable("not-a-table");
    if (values.length > MAX_ROWS) return { kind: "too-many-rows", detail: String(MAX_ROWS) };
    if (values.length !== (entries[0]?.[1] ?? values).length) {
      return unreadable(`ragged-columns:${name}`);
    }
    entries.push([name, values]);
  }
  const columns = entries.map(([name]) => name);
  const length = entries[0]?.[1].length ?? 0;
  return (
    tooManyColumns(columns) ?? {
      columns,
      records: Array.from({ length }, (_, index) => recordAt(entries, index)),
    }
  );
}

function tooManyColumns(columns: readonly string[]): Refusal | null {
  if (columns.length <= MAX_COLUMNS) return null;
  return { kind: "too-many-columns", detail: String(MAX_COLUMNS) };
}

function recordAt(
  entries: readonly (readonly [string, readonly unknown[]])[],
  index: number,
): RawRecord {
  const record = bareRecord();
  for (const [name, values] of entries) {
    const value = values[index];
    if (value !== null) record[name] = value;
  }
  return record;
}
