import type { Column } from "../model/column";
import { cellOf, isRawRecord, type RawRecord, type RawTable } from "../model/rawTable";
import { isTableName, TABLES } from "../model/tables";
import { METADATA_TABLE, NOTICES_KEY } from "../model/dataPackage";
import { fileNameOfSet, tablesWithColumns, type ExportedSet } from "./exportedSet";
import { typedCell, typeOfColumn, type TypedCell } from "./typedCell";
import type { PackageFile } from "./packageFile";
import type { ColumnChoice, SheetModel } from "./xlsx/sheetModel";
import { writeWorkbook } from "./xlsx/writeWorkbook";

/** A workbook of a sheet per table, and one of what the descriptor says. */
export function writeXlsx(set: ExportedSet): PackageFile {
  const tables = tablesWithColumns(set).map((table) => tableSheet(table, set.onRecord));
  const sheets = [...tables, metadataSheet(set.metadata)];
  return { path: `${fileNameOfSet(set)}.xlsx`, bytes: writeWorkbook(sheets) };
}

function tableSheet(table: RawTable, onRecord?: () => void): SheetModel {
  const { name, columns } = table;
  return {
    ...sheetFrame(name, columns),
    rows: { [Symbol.iterator]: () => cellRows(table, onRecord) },
  };
}

/** Row by row, so that the cells of a large table are never all there at once. */
function* cellRows(
  { name, columns, records }: RawTable,
  onRecord?: () => void,
): Generator<readonly (TypedCell | null)[]> {
  const typed = columns.map((column) => [column, typeOfColumn(name, column)] as const);
  for (const record of records) {
    onRecord?.();
    if (isRawRecord(record)) {
      yield typed.map(([column, type]) => typedCell(cellOf(record, column), type));
    }
  }
}

/** A sheet without rows: headings, widths, and what its columns take. */
export function sheetFrame(table: string, columns: readonly string[]): SheetModel {
  const types = columns.map((column) => typeOfColumn(table, column));
  const textColumns = new Set(
    types.flatMap((type, at) => (type !== null && !TYPED.has(type) ? [at] : [])),
  );
  const widths = columns.map((column, at) =>
    types[at] === "wording" || types[at] === "text" ? 30 : Math.max(12, column.length + 2),
  );
  return {
    name: table,
    headings: columns,
    rows: [],
    widths,
    textColumns,
    choices: choicesOf(table, columns),
  };
}

const TYPED = new Set(["number", "date", "flag"]);

function choicesOf(table: string, columns: readonly string[]): readonly ColumnChoice[] {
  if (!isTableName(table)) return [];
  const ours: Readonly<Record<string, Column>> = TABLES[table];
  return columns.flatMap((name, column) => {
    const known = Object.hasOwn(ours, name) ? ours[name] : undefined;
    if (known?.type === "flag") return [{ column, values: ["sì", "no"] }];
    return known?.values ? [{ column, values: known.values }] : [];
  });
}

/** What the set says of itself, one row a property, and one a notice, which people fill in; what is no text, number or flag is written as JSON. */
function metadataSheet(metadata: RawRecord): SheetModel {
  const rows = Object.entries(metadata)
    .flatMap(byNotice)
    .map(([key, value]): readonly (TypedCell | null)[] => [
      { kind: "text", text: key },
      typeof value === "object" || looksLikeJson(value)
        ? { kind: "text", text: JSON.stringify(value) }
        : typedCell(value, null),
    ]);
  return {
    name: METADATA_TABLE.name,
    headings: METADATA_TABLE.columns,
    rows,
    widths: [20, 80],
    textColumns: new Set(),
    choices: [],
  };
}

/** `notices: { owner }` → `notices.owner`. */
function byNotice([key, value]: [string, unknown]): readonly (readonly [string, unknown])[] {
  const notices = key === NOTICES_KEY && isRawRecord(value) ? Object.entries(value) : [];
  return notices.length === 0
    ? [[key, value]]
    : notices.map(([name, notice]) => [`${NOTICES_KEY}.${name}`, notice]);
}

function looksLikeJson(value: unknown): boolean {
  return typeof value === "string" && /^[[{"]/.test(value);
}
