import { writeZip } from "../writeZip";
import type { SheetModel } from "./sheetModel";
import { writeSheet } from "./writeSheet";
import { STYLES_XML } from "./writeStyles";
import { xmlText } from "./xmlText";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook (Office Open XML, ECMA-376) of these sheets. */
export function writeWorkbook(sheets: readonly SheetModel[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const encoder = new TextEncoder();
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(names)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", STYLES_XML],
  ];
  const files = parts.map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const sheetFiles = sheets.map((sheet, at) => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    bytes: encoder.encode(writeSheet(sheet)),
  }));
  return writeZip([...files, ...sheetFiles]);
}

/** Names that a spreadsheet accepts: at most 31 characters, some signs not among them, different in any case. */
function sheetNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, "_")
      .replace(/^'|'$/g, "_")
      .slice(0, 31);
    let unique = plain.trim() === "" ? "_" : plain;
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) {
      unique = `${plain.slice(0, 26)} ${count}`;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

function contentTypes(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return [
    HEAD,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...sheets,
    "</Types>",
  ].join("");
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return [
    HEAD,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    // What the view of every sheet refers to.
    "<bookViews><workbookView/></bookViews>",
    `<sheets>${sheets.join("")}</sheets></workbook>`,
  ].join("");
}
