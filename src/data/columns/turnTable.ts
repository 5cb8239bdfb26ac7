import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import type { RawColumns } from "./parseColumns";

/** The cells of a table of records, column by column; `null` where a row is no record, or has a key twice. */
export function turnTable({ records, columns, repeatedKeys }: RawTable): RawColumns | null {
  if (repeatedKeys.size > 0 || !records.every(isRawRecord)) return null;
  const cells = columns.map(
    (name) => [name, records.map((record) => cellOf(record, name))] as const,
  );
  return { length: records.length, cells: new Map(cells), rows: new Map() };
}
