import { dayOf } from "../../model/calendarDate";
import { escapeMark, isActive } from "../../model/cellMarks";
import { columnLetters } from "../../model/cellAddress";
import type { SheetCell, SheetModel } from "./sheetModel";
import { STYLES } from "./writeStyles";
import { xmlText } from "./xmlText";

const LAST_ROW = 1_048_576;
/** The longest list that a cell may offer (ECMA-376 part 1, 18.3.1.32: 255 characters). */
const LONGEST_CHOICE = 255;
/** A list may offer less than the contract allows, so another value is let through after a warning. */
const WARNING = 'errorStyle="warning"';

/** The XML of a sheet (ECMA-376 part 1, 18.3). */
export function writeSheet(sheet: SheetModel): string {
  const lines: string[] = [];
  lines.push(
    writeRow(
      1,
      sheet.headings.map((text, at) => headingCell(text, at, sheet)),
    ),
  );
  let row = 2;
  for (const cells of sheet.rows) {
    lines.push(
      writeRow(
        row,
        cells.map((cell, at) => writeCell(cell, at, row, sheet)),
      ),
    );
    row += 1;
  }
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    "</sheetView></sheetViews>",
    writeColumns(sheet),
    `<sheetData>${lines.join("")}</sheetData>`,
    writeChoices(sheet),
    "</worksheet>",
  ].join("");
}

function writeRow(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join("")}</row>`;
}

function writeColumns({ widths, textColumns }: SheetModel): string {
  const columns = widths.map((width, at) => {
    const style = textColumns.has(at) ? ` style="${STYLES.text}"` : "";
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${style}/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function writeChoices({ choices }: SheetModel): string {
  const validations = choices.flatMap(({ column, values }) => {
    const list = values.join(",");
    if (list.length > LONGEST_CHOICE) return [];
    const letters = columnLetters(column + 1);
    const cells = `${letters}2:${letters}${LAST_ROW}`;
    const formula = `<formula1>&quot;${xmlText(list)}&quot;</formula1>`;
    return [
      `<dataValidation type="list" ${WARNING} allowBlank="1" showErrorMessage="1" sqref="${cells}">${formula}</dataValidation>`,
    ];
  });
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
}

/** Serial 61 is 1 March 1900: before it, spreadsheets count a day that never was. */
const FIRST_SAFE_DAY = dayOf(1900, 3, 1);
const BEFORE_1900 = dayOf(1899, 12, 30);

function writeCell(
  cell: SheetCell | null,
  at: number,
  row: number,
  { textColumns }: SheetModel,
): string {
  if (cell === null) return "";
  const address = `${columnLetters(at + 1)}${row}`;
  switch (cell.kind) {
    case "number":
      return `<c r="${address}"><v>${cell.number}</v></c>`;
    case "flag":
      return `<c r="${address}" t="b"><v>${cell.flag ? 1 : 0}</v></c>`;
    case "day":
      return cell.day < FIRST_SAFE_DAY
        ? inlineText(address, cell.text, STYLES.text)
        : `<c r="${address}" s="${STYLES.day}"><v>${cell.day - BEFORE_1900}</v></c>`;
    case "mark":
      return inlineText(address, cell.text, STYLES.text);
    case "text": {
      const text = escapeMark(cell.text);
      const plain = textColumns.has(at) ? STYLES.text : STYLES.plain;
      return inlineText(address, text, isActive(text) ? STYLES.quoted : plain);
    }
  }
}

function headingCell(text: string, at: number, { isLegend = false }: SheetModel): string {
  const written = isLegend ? text : escapeMark(text);
  return inlineText(`${columnLetters(at + 1)}1`, written, STYLES.heading);
}

function inlineText(address: string, text: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
