import { describeType } from "../i18n/columnTypes";
import { describeColumn, describeTable } from "../i18n/dictionary";
import { speak } from "../i18n/phraseBook";
import type { Column } from "../model/column";
import type { Language } from "../model/localText";
import { METADATA_TABLE } from "../model/dataPackage";
import { cellOf } from "../model/rawTable";
import { knownColumns, TABLE_NAMES, TABLES, type TableName } from "../model/tables";
import { exampleMark, TEMPLATE_EXAMPLES } from "./templateExamples";
import { SET_ROWS, TEMPLATE_PHRASES } from "./templatePhrases";
import { typedCell, typeOfColumn } from "./typedCell";
import { sheetFrame } from "./writeXlsx";
import type { SheetCell, SheetModel } from "./xlsx/sheetModel";
import { writeWorkbook } from "./xlsx/writeWorkbook";

/**
 * An empty workbook to fill in: a legend, then a sheet for each table with its headings, drop-down lists and one
 * example row. Both are passed over when the workbook is read.
 */
export function writeTemplate(language: Language): Uint8Array {
  return writeWorkbook([
    legendSheet(language),
    ...TABLE_NAMES.map(templateSheet),
    setSheet(Object.keys(SET_ROWS)),
  ]);
}

/** Of the set as a whole: a row for each thing that it may say, to be filled in. */
function setSheet(keys: readonly string[]): SheetModel {
  return {
    name: METADATA_TABLE.name,
    headings: METADATA_TABLE.columns,
    rows: keys.map((key) => [textCell(key), null]),
    widths: [30, 80],
    textColumns: new Set([0, 1]),
    choices: [],
  };
}

function templateSheet(table: TableName): SheetModel {
  const columns = [...knownColumns(table)];
  const example = TEMPLATE_EXAMPLES[table];
  const row = columns.map((column, at): SheetCell | null => {
    const value = cellOf(example, column);
    if (at === 0) return { kind: "mark", text: exampleMark(value) };
    return typedCell(value, typeOfColumn(table, column));
  });
  return { ...sheetFrame(table, columns), rows: [row] };
}

function legendSheet(language: Language): SheetModel {
  const phrases = speak(TEMPLATE_PHRASES, language);
  const { table, column, meaning, form, required, values } = phrases;
  const advice = [
    phrases.sheets,
    phrases.examples,
    phrases.absent,
    phrases.references,
    phrases.twins,
  ].map((text) => [textCell(text)]);
  return {
    name: phrases.sheet,
    headings: [table, column, meaning, form, required, values],
    isLegend: true,
    rows: [
      ...advice,
      [],
      ...TABLE_NAMES.flatMap((name) => legendRows(name, language)),
      ...setRows(language),
    ],
    widths: [22, 20, 70, 45, 12, 60],
    textColumns: new Set([0, 1, 2, 3, 4, 5]),
    choices: [],
  };
}

function legendRows(
  table: TableName,
  language: Language,
): readonly (readonly (SheetCell | null)[])[] {
  const { yes } = speak(TEMPLATE_PHRASES, language);
  const columns = Object.entries<Column>(TABLES[table]).map(([name, column]) => [
    textCell(table),
    textCell(name),
    textCell(describeColumn(table, name, language)),
    textCell(describeType(column, language)),
    column.required ? textCell(yes) : null,
    textCell((column.values ?? []).join(", ")),
  ]);
  return [[textCell(table), null, textCell(describeTable(table, language))], ...columns];
}

function setRows(language: Language): readonly (readonly (SheetCell | null)[])[] {
  const { set } = speak(TEMPLATE_PHRASES, language);
  const table = textCell(METADATA_TABLE.name);
  const rows = Object.entries(speak(SET_ROWS, language));
  return [
    [table, null, textCell(set)],
    ...rows.map(([key, words]) => [table, textCell(key), textCell(words)]),
  ];
}

function textCell(text: string): SheetCell | null {
  return text === "" ? null : { kind: "text", text };
}
