import { describe, expect, it } from "vitest";
import { checkSource } from "../../../src/data/forms/checkSource";
import { openSource } from "../../../src/data/forms/openSource";
import { describeFault } from "../../../src/i18n/describeFault";
import { FILE_REASONS } from "../../../src/i18n/fileReasons";
import { textRow, workbookOf } from "../../fixtures/workbooks";
import { centralHeader, patch, zipOf } from "../../fixtures/zips";

const text = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => new Uint8Array(Buffer.from(content, "utf16le"));
const bytesOf = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const ZIP = zipOf({ "themes.csv": "id,name\na,A\n" });
const END = ZIP.length - 22;
const HEADER = centralHeader(ZIP);
const TWO = zipOf({ "themes.csv": "id,name\na,A\n", "results.csv": "id,title\nb,B\n" });
const CSV = "id,name\na,A\n";
const DESCRIPTOR = (resource: object) =>
  text(JSON.stringify({ resources: [{ name: "themes", path: "themes.csv", ...resource }] }));

/** Reason → the files that have it, and what is said in Italian. */
const CASES: Readonly<Record<string, readonly [files: Record<string, Uint8Array>, said: string]>> =
  {
    empty: [{ "themes.csv": text("") }, "themes.csv: Il file è vuoto."],
    pdf: [{ "themes.csv": text("%PDF-1.7") }, "Questo è un PDF"],
    image: [{ "a.xlsx": new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }, "un’immagine"],
    xls: [{ "a.xlsx": bytesOf(OLE, utf16("Workbook")) }, "vecchio formato (.xls)"],
    password: [{ "a.xlsx": bytesOf(OLE, utf16("EncryptedPackage")) }, "protetto da una password"],
    ole: [{ "a.doc": OLE }, "documento di Office del vecchio formato"],
    office: [
      { "a.xlsx": zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }) },
      "non una cartella di lavoro",
    ],
    opendocument: [{ "a.ods": zipOf({ mimetype: "application/vnd.oasis" }) }, "OpenDocument"],
    xlsb: [{ "a.xlsx": zipOf({ "[Content_Types].xml": "", "xl/workbook.bin": "" }) }, ".xlsb"],
    html: [{ "themes.csv": text("<!DOCTYPE html><html>") }, "una pagina web (HTML)"],
    xml: [{ "themes.csv": text('<?xml version="1.0"?><a/>') }, "un file XML"],
    rtf: [{ "themes.csv": text("{\\rtf1 ciao}") }, "un testo RTF"],
    packed: [{ "a.gz": new Uint8Array([0x1f, 0x8b, 8]) }, "gzip, 7z o rar"],
    binary: [{ "themes.csv": new Uint8Array([1, 2, 0, 3]) }, "Il file non è un testo"],
    "plain-text": [{ LEGGIMI: text("Una nota.\nE basta.") }, "un testo senza colonne"],
    "not-decodable": [{ "themes.csv": new Uint8Array([0xff, 0xfe, 0x41]) }, "UTF-16"],
    encoding: [
      {
        "datapackage.json": DESCRIPTOR({ encoding: "koi8-r" }),
        "themes.csv": new Uint8Array([0x69, 0x64, 0x0a, 0xe0]),
      },
      "«koi8-r»",
    ],
    "too-large": [
      { "a.zip": patch(ZIP, [HEADER + 24, 65 * 1024 * 1024, 4]) },
      "a.zip/themes.csv: Il file supera 64 MiB, il limite.",
    ],
    missing: [
      { "datapackage.json": DESCRIPTOR({}) },
      "themes.csv: Il file non c’è nella cartella dei dati.",
    ],
    "wrong-hash": [
      { "datapackage.json": DESCRIPTOR({ bytes: 3 }), "themes.csv": text(CSV) },
      "non è quello che il descrittore annuncia",
    ],
    "same-table": [
      { "themes.csv": text(CSV), "themes.json": text("[]") },
      "themes.json: La stessa tabella c’è già nel file themes.csv",
    ],
    "csv-quotes": [{ "themes.csv": text('id,name\na,A\nb,"B\nc,C\n') }, "Alla linea 3"],
    "xlsx-damaged": [
      { "a.xlsx": zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "<workbook>" }) },
      "non si legge la parte xl/workbook.xml",
    ],
    "sheet-damaged": [
      { "a.xlsx": workbookOf([{ name: "themes", rows: "<row>" }]) },
      "Il foglio «themes» è danneggiato",
    ],
    "zip-cut": [{ "a.zip": ZIP.slice(0, -5) }, "L’archivio è troncato"],
    "zip-damaged": [
      { "a.zip": patch(ZIP, [END + 16, 3, 4]) },
      "l’indice e il contenuto non concordano",
    ],
    "zip-empty": [{ "a.zip": zipOf({}) }, "non contiene file"],
    "zip-64": [{ "a.zip": patch(ZIP, [END + 10, 0xffff, 2]) }, "ZIP64"],
    "zip-parts": [{ "a.zip": patch(ZIP, [END + 4, 1, 2]) }, "diviso in più parti"],
    "zip-entries": [
      {
        "a.zip": zipOf(
          Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.csv`, "a"])),
        ),
      },
      "più di 200 file, il limite",
    ],
    "zip-too-large": [
      { "a.zip": patch(ZIP, [HEADER + 24, 300 * 1024 * 1024, 4]) },
      "supererebbe 256 MiB, il limite",
    ],
    "zip-name": [{ "a.zip": zipOf({ "../themes.csv": CSV }) }, "«../themes.csv» porta fuori"],
    "zip-twice": [{ "a.zip": twice() }, "c’è due volte"],
    "zip-overlap": [{ "a.zip": patch(TWO, [centralHeader(TWO) + 20, 60, 4]) }, "si sovrappongono"],
    "zip-password": [{ "a.zip": patch(ZIP, [HEADER + 8, 1, 2]) }, "cifrato"],
    "zip-method": [
      { "a.zip": patch(ZIP, [HEADER + 10, 12, 2]) },
      "un metodo che non si legge (12)",
    ],
    "zip-size": [{ "a.zip": patch(ZIP, [HEADER + 24, 5, 4]) }, "non è lungo quanto"],
    "zip-sum": [{ "a.zip": patch(ZIP, [HEADER + 16, 7, 4]) }, "CRC-32"],
    "zip-damaged-entry": [
      { "a.zip": patch(ZIP, [40, 0xff, 1], [41, 0xff, 1]) },
      "danneggiato dentro l’archivio",
    ],
    "zip-inside": [
      { "a.zip": zipOf({ "b.zip": ZIP }) },
      "un archivio o una cartella di lavoro dentro un archivio",
    ],
  };

/** Two files whose names are made the same. */
function twice(): Uint8Array {
  const bytes = Buffer.from(zipOf({ "a1.csv": CSV, "a2.csv": CSV }));
  for (let at = bytes.indexOf("a2.csv"); at >= 0; at = bytes.indexOf("a2.csv"))
    bytes.write("a1", at);
  return new Uint8Array(bytes);
}

async function said(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const source = await openSource(Object.entries(files).map(([path, bytes]) => ({ path, bytes })));
  const faults = checkSource(source).faults.filter(({ kind }) => kind === "file-unreadable");
  return faults
    .map((fault) => {
      const { place, reason } = describeFault(fault, "it");
      return `${fault.detail?.split(":")[0]}| ${place}: ${reason}`;
    })
    .join("\n");
}

describe("a file that gives no table", () => {
  it.each(Object.entries(CASES))("is named with its reason: %s", async (code, [files, words]) => {
    const lines = await said(files);
    expect(lines).toContain(`${code}|`);
    expect(lines).toContain(words);
  });

  it("has a case here for every reason", () => {
    expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(FILE_REASONS).toSorted());
  });

  it("does not keep the others from being read", async () => {
    const files = [
      { path: "a.pdf", bytes: text("%PDF-1.4") },
      {
        path: "tabelle.xlsx",
        bytes: workbookOf([
          { name: "themes", rows: textRow(1, "id", "name") + textRow(2, "a", "A") },
        ]),
      },
    ];
    const { raw } = await openSource(files);
    expect(raw.map(({ name, records }) => [name, records])).toEqual([
      ["themes", [{ id: "a", name: "A" }]],
    ]);
  });
});
