import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import type { SheetModel } from "../xlsx/sheetModel";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { ABOUT_PHRASES } from "./aboutPhrases";
import { cellOfValue } from "./shownColumn";
import type { ShownTable } from "./shownTables";

const WIDTH = 14;

/** A workbook: what it is first, then a sheet for each table; dates are dates, numbers are numbers. */
export function writeShownXlsx(
  tables: readonly ShownTable[],
  about: readonly (readonly [string, string])[],
  language: Language,
): Uint8Array {
  const { sheet, item, text } = speak(ABOUT_PHRASES, language);
  const readme: SheetModel = {
    name: sheet,
    headings: [item, text],
    rows: about.map((row) => row.map((words) => ({ kind: "text", text: words }) as const)),
    widths: [28, 110],
    textColumns: new Set([0, 1]),
    choices: [],
  };
  return writeWorkbook([readme, ...tables.map((table) => sheetOf(table, language))]);
}

function sheetOf({ name, columns, rows }: ShownTable, language: Language): SheetModel {
  return {
    name,
    headings: columns.map(({ heading }) => heading[language]),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield row.map(cellOfValue);
      },
    },
    widths: columns.map(({ width = WIDTH }) => width),
    // Codes such as 062 keep their zero.
    textColumns: new Set(columns.flatMap(({ type }, at) => (type === "text" ? [at] : []))),
    choices: [],
  };
}
