/** A record as its file has it; nothing in it has been checked. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** A table as its file has it. Row numbers count from 1: `records[0]` is row 1. */
export interface RawTable {
  readonly name: string;
  readonly file: string | null;
  /** The columns of all its records, in the order of their first appearance. */
  readonly columns: readonly string[];
  /** Usually `RawRecord`s; anything else is a fault of that row. */
  readonly records: readonly unknown[];
  /** Row → a key that the row has twice, so that nobody can tell which value is meant. */
  readonly repeatedKeys: ReadonlyMap<number, string>;
  /** How its cells were written, where not in JSON: its values are then texts to be understood by column type. */
  readonly form?: TextForm;
}

/** What a table keeps of the CSV file or the sheet it was read from. */
export interface TextForm {
  readonly kind: "csv" | "xlsx";
  /** The line (CSV) or row (sheet) of each record, as the file counts them. */
  readonly rows: readonly number[];
  /** Numbers in texts are written `1.234,56`; `null`: nothing in the file tells. */
  readonly decimalComma: boolean | null;
  /** The sheet's name and the letters of its columns, for workbooks. */
  readonly sheet: string | null;
  readonly letters: ReadonlyMap<string, string>;
}

const NOTHING = Object.create(null) as object;

/** An empty record without what every object inherits: a column called `__proto__` is a column like any other. */
export function bareRecord(): Record<string, unknown> {
  // Not `Object.create(null)`, which makes a hash table of every record.
  return Object.create(NOTHING) as Record<string, unknown>;
}

export function isRawRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The cell of a record; what every object inherits (`constructor`, `toString`) is no cell. */
export function cellOf(record: RawRecord, column: string): unknown {
  return Object.hasOwn(record, column) ? record[column] : undefined;
}

/** A table made of records in memory; the columns are those that the records have. */
export function rawTable(
  name: string,
  records: readonly unknown[],
  file: string | null = null,
): RawTable {
  return { name, file, records, columns: columnsOf(records), repeatedKeys: new Map() };
}

export function columnsOf(records: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const record of records) {
    if (isRawRecord(record)) for (const column of Object.keys(record)) columns.add(column);
  }
  return [...columns];
}
