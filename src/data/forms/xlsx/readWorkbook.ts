import type { Fault } from "../../../model/fault";
import type { RawTable } from "../../../model/rawTable";
import { fileFault } from "../fileFault";
import type { NoteKind } from "../readingNote";
import { TableGatherer } from "../tableGatherer";
import { tableNameOf } from "../tableName";
import type { ZipEntry } from "../zip/zipDirectory";
import { columnLetters } from "../../../model/cellAddress";
import { openWorkbook, type Workbook } from "./openWorkbook";
import type { CellFlaw } from "./readSheet";
import type { SheetEntry } from "./workbookParts";

export interface SheetReading {
  /** The table that the sheet holds or should hold. */
  readonly name: string;
  readonly table: RawTable | null;
  readonly faults: readonly Fault[];
  readonly notes: readonly { readonly kind: NoteKind; readonly detail: string | null }[];
}

/** Reads the sheets of a workbook one by one, each a table under its name. */
export function* readWorkbook(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Generator<SheetReading> {
  const workbook = openWorkbook(bytes, entries);
  if ("refusal" in workbook) {
    yield { name: file, table: null, faults: [fileFault(file, workbook.refusal)], notes: [] };
    return;
  }
  for (const sheet of workbook.sheets) yield readOne(file, workbook, sheet);
}

function readOne(file: string, workbook: Workbook, sheet: SheetEntry): SheetReading {
  const name = tableNameOf(sheet.name);
  const gatherer = new TableGatherer({ name, file, kind: "xlsx", sheet: sheet.name });
  const summary = workbook.read(sheet, gatherer.take);
  const notes: { kind: NoteKind; detail: string | null }[] = [];
  if (!summary) {
    const faults = [fileFault(file, `sheet-damaged:${sheet.name}`, name)];
    return { name, table: null, faults, notes };
  }
  const { table, faults, examples, isLegend } = gatherer.finish(null);
  if (isLegend)
    return { name, table: null, faults: [], notes: [{ kind: "legend", detail: sheet.name }] };
  const note = (kind: NoteKind, detail = sheet.name) => notes.push({ kind, detail });
  if (sheet.isHidden) note("hidden-sheet");
  if (!table && faults.length === 0) note("empty-sheet");
  if (examples > 0) note("examples", `${sheet.name}:${examples}`);
  const [merged] = summary.merged;
  if (merged !== undefined)
    note("merged-cells", `${sheet.name}!${merged}:${summary.merged.length}`);
  if (summary.formulas > 0) note("formulas", `${sheet.name}:${summary.formulas}`);
  if (workbook.is1904) note("dates-1904");
  const flawFaults = table ? summary.flaws.map((flaw) => flawFault(flaw, table)) : [];
  return { name, table, faults: [...faults, ...flawFaults], notes };
}

/** A cell that holds an error in place of a value: taken as absent. */
function flawFault({ row, column, error }: CellFlaw, table: RawTable): Fault {
  const letters = columnLetters(column);
  const named = [...(table.form?.letters ?? [])].find(([, at]) => at === letters)?.[0];
  return {
    kind: "error-cell",
    severity: "warning",
    table: table.name,
    file: table.file,
    row,
    column: named ?? null,
    value: error,
    detail: null,
    sheet: table.form?.sheet ?? table.name,
    cell: `${table.form?.sheet ?? table.name}!${letters}${row}`,
  };
}
