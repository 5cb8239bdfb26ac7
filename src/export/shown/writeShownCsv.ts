import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import { bareRecord, type RawTable } from "../../model/rawTable";
import type { PackageFile } from "../packageFile";
import { writeCsv, type CsvFlavour } from "../writeCsvSet";
import { ABOUT_PHRASES } from "./aboutPhrases";
import { plainValue } from "./shownColumn";
import type { ShownTable } from "./shownTables";

/** A CSV file for each table and one that says what they are; formulas in texts are escaped, numbers stay numbers. */
export function writeShownCsv(
  tables: readonly ShownTable[],
  about: readonly (readonly [string, string])[],
  flavour: CsvFlavour,
  language: Language,
): readonly PackageFile[] {
  const { sheet, item, text, yes, no } = speak(ABOUT_PHRASES, language);
  const files = tables.map(({ name, columns, rows }) => {
    const headings = columns.map(({ heading }) => heading[language]);
    const cells = [...rows].map((row) =>
      row.map((value) => {
        const plain = plainValue(value);
        return typeof plain === "boolean" ? (plain ? yes : no) : plain;
      }),
    );
    return { path: `${name}.csv`, bytes: writeCsv(recordTable(name, headings, cells), flavour) };
  });
  const readme = recordTable(sheet, [item, text], about);
  return [...files, { path: `${sheet}.csv`, bytes: writeCsv(readme, flavour) }];
}

function recordTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): RawTable {
  const records = rows.map((row) => {
    const record = bareRecord();
    columns.forEach((column, at) => (record[column] = row[at]));
    return record;
  });
  // A name of its own: no column of the contract is meant.
  return { name: `shown:${name}`, file: null, columns, records, repeatedKeys: new Map() };
}
