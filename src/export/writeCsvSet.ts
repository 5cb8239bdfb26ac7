import { escapeText } from "../model/cellMarks";
import { DESCRIPTOR_FILE } from "../model/dataPackage";
import { cellOf, isRawRecord, type RawTable } from "../model/rawTable";
import { fileNamesOfTables, tablesWithColumns, type ExportedSet } from "./exportedSet";
import { tableResource } from "./tableResource";
import { typedCell, typeOfColumn, type TypedCell } from "./typedCell";
import { encodeJson, PROFILE, type PackageFile } from "./packageFile";

/** How a CSV file is written. */
export interface CsvFlavour {
  readonly delimiter: "," | ";";
  readonly decimalChar: "." | ",";
  /** A byte order mark, without which Excel does not see that a file is in UTF-8. */
  readonly hasMark: boolean;
}

/** For every program, and for Excel with Italian settings. */
export const CSV_FLAVOURS = {
  standard: { delimiter: ",", decimalChar: ".", hasMark: false },
  italian: { delimiter: ";", decimalChar: ",", hasMark: true },
} as const satisfies Record<string, CsvFlavour>;

/** A CSV file for each table and the descriptor that says how they are written. */
export function writeCsvSet(
  set: ExportedSet,
  flavour: CsvFlavour = CSV_FLAVOURS.standard,
): readonly PackageFile[] {
  const tables = tablesWithColumns(set);
  const names = fileNamesOfTables(tables).map((name) => `${name}.csv`);
  const { delimiter, decimalChar } = flavour;
  const files = tables.map((table, at) => ({
    path: names[at] ?? "",
    bytes: writeCsv(table, flavour, set.onRecord),
  }));
  const resources = tables.map(({ name }, at) => ({
    ...tableResource(name, names[at] ?? "", "csv"),
    dialect: { delimiter, decimalChar },
  }));
  const descriptor = encodeJson({ $schema: PROFILE, ...set.metadata, resources }, 2);
  return [...files, { path: DESCRIPTOR_FILE, bytes: descriptor }];
}

/** A table as CSV (RFC 4180). Texts that a spreadsheet would take for formulas are escaped (`model/cellMarks`). */
export function writeCsv(
  { name, columns, records }: RawTable,
  { delimiter, decimalChar, hasMark }: CsvFlavour,
  onRecord?: () => void,
): Uint8Array {
  const typed = columns.map((column) => [column, typeOfColumn(name, column)] as const);
  const lines = [columns.map((column) => quote(textOf(column), delimiter)).join(delimiter)];
  for (const record of records) {
    onRecord?.();
    if (!isRawRecord(record)) continue;
    const cells = typed.map(([column, type]) => {
      const cell = typedCell(cellOf(record, column), type);
      return cell === null ? "" : quote(written(cell, decimalChar), delimiter);
    });
    lines.push(cells.join(delimiter));
  }
  return new TextEncoder().encode(`${hasMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`);
}

function written(cell: TypedCell, decimalChar: string): string {
  switch (cell.kind) {
    case "number":
      return String(cell.number).replace(".", decimalChar);
    case "flag":
      return String(cell.flag);
    case "day":
      return cell.text;
    case "text":
      return textOf(cell.text);
  }
}

/** Line breaks are one sign, NUL is none: no check keeps either. */
function textOf(text: string): string {
  return escapeText(text.replaceAll("\0", "").replace(/\r\n?/g, "\n"));
}

function quote(text: string, delimiter: string): string {
  const isPlain = !text.includes('"') && !text.includes(delimiter) && !text.includes("\n");
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
