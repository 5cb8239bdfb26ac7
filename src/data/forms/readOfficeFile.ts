import type { SourceItem } from "./sourceItem";
import type { FileRole, TableShelf } from "./tableShelf";
import { readMetadataSheet } from "./readMetadataSheet";
import { readWorkbook, type SheetReading } from "./xlsx/readWorkbook";
import type { ZipEntry } from "./zip/zipDirectory";

/** Reads every sheet of a workbook as a table; other office files, and archives inside archives, are refused. */
export function readOfficeFile(
  item: SourceItem,
  bytes: Uint8Array,
  { name, resource }: FileRole,
  shelf: TableShelf,
): void {
  const reason = item.parts ? refusalOf(item.parts) : "zip-inside";
  if (!item.parts || reason !== null) return shelf.refuse(item, name, reason ?? "");
  if (!/\.xls[xm]$/i.test(item.path)) shelf.note(item.path, "wrong-extension", "xlsx");
  const sheets = [...readWorkbook(item.path, bytes, item.parts)];
  const isTable = ({ table }: SheetReading) => table !== null && readMetadataSheet(table) === null;
  const isOnly = resource !== null && sheets.filter(isTable).length === 1;
  for (const sheet of sheets) {
    shelf.fault(...sheet.faults);
    for (const { kind, detail } of sheet.notes) shelf.note(item.path, kind, detail);
    const metadata = sheet.table && readMetadataSheet(sheet.table);
    // A workbook of one table goes by the name that the descriptor gives it.
    if (metadata) shelf.describe(metadata, item);
    else if (sheet.table) shelf.addTable(isOnly ? { ...sheet.table, name } : sheet.table, item);
    else if (sheet.faults.length > 0) shelf.unreadable.add(sheet.name);
  }
}

/** What an office file is when it is no workbook of ours; `null`: it is one. */
function refusalOf(parts: readonly ZipEntry[]): string | null {
  const paths = new Set(parts.map(({ path }) => path));
  if (paths.has("mimetype")) return "opendocument";
  if (paths.has("xl/workbook.bin")) return "xlsb";
  const isWorkbook = [...paths].some((path) => path.startsWith("xl/"));
  return isWorkbook ? null : "office";
}
