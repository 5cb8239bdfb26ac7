import type { Fault } from "../../model/fault";
import { isRawRecord, type RawRecord, type RawTable } from "../../model/rawTable";
import { readJsonText } from "../readJson";
import { tableFault, tableOf } from "../readTable";
import { tableNameOf } from "./tableName";

export interface JsonFileReading {
  readonly tables: readonly RawTable[];
  /** Tables that are there but could not be read. */
  readonly unreadable: readonly string[];
  readonly faults: readonly Fault[];
  /** What a whole set in one file says of itself. */
  readonly metadata: RawRecord | null;
}

/** The key of a whole set's metadata, beside its tables. */
export const METADATA_KEY = "datapackage";

/** Reads a JSON text: one table, or a whole set as `{"organisations": […], …}`. Never throws. */
export function readJsonFile(name: string, file: string, text: string): JsonFileReading {
  const reading = readJsonText(text);
  if (reading.ok && isRawRecord(reading.value) && isSetOfTables(reading.value)) {
    const repeated = reading.repeatedKeys.get(-1);
    if (repeated === undefined) return readTables(file, reading.value);
    const faults = [tableFault(name, file, `duplicate-key:${repeated}`)];
    return { tables: [], unreadable: [name], faults, metadata: null };
  }
  const { table, faults } = tableOf(name, file, reading);
  return {
    tables: table ? [table] : [],
    unreadable: table ? [] : [name],
    faults,
    metadata: null,
  };
}

/** A table in columns has the one key `columns`. */
function isSetOfTables(value: RawRecord): boolean {
  const isInColumns = isRawRecord(value["columns"]) && Object.keys(value).length === 1;
  return !isInColumns && Object.values(value).some(isTableContent);
}

function isTableContent(value: unknown): boolean {
  return Array.isArray(value) || (isRawRecord(value) && isRawRecord(value["columns"]));
}

function readTables(file: string, set: RawRecord): JsonFileReading {
  const tables: RawTable[] = [];
  const unreadable: string[] = [];
  const faults: Fault[] = [];
  let metadata: RawRecord | null = null;
  for (const [key, value] of Object.entries(set)) {
    if (key === METADATA_KEY && isRawRecord(value) && !isTableContent(value)) {
      metadata = value;
      continue;
    }
    const name = tableNameOf(key);
    const reading = tableOf(name, file, { ok: true, value, repeatedKeys: new Map() });
    faults.push(...reading.faults);
    if (reading.table) tables.push(reading.table);
    else unreadable.push(name);
  }
  return { tables, unreadable, faults, metadata };
}
