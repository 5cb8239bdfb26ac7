import type { RecordOf, TableName } from "../model/tables";
import type { Report } from "./faultLog";

/** A checked record that still knows its row, for the checks between records. Those may replace the record. */
export interface CheckedRow<T extends TableName> {
  readonly row: number;
  record: RecordOf<T>;
}

export type CheckedRows = { readonly [T in TableName]: CheckedRow<T>[] };

/** A table's place to say faults. */
export type ReportOf = (table: TableName) => Report;
