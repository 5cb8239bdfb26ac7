import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openSource } from "../../../../src/data/forms/openSource";
import { textRow, workbookOf } from "../../../fixtures/workbooks";

type Sheets = Parameters<typeof workbookOf>[0];
type Parts = Parameters<typeof workbookOf>[1];

const read = (sheets: Sheets, parts: Parts = {}) =>
  openSource([{ path: "a.xlsx", bytes: workbookOf(sheets, parts) }]);

/** The records of the only sheet. */
const recordsOf = async (sheets: Sheets, parts: Parts = {}) =>
  (await read(sheets, parts)).raw[0]?.records;

describe("the shared texts of a workbook", () => {
  it("are what stands in their runs: neither readings nor the lines between elements", async () => {
    const strings = [
      "<t>id</t>",
      "\n  <r><t>na</t></r>\n  <rPh><t>ナ</t></rPh>\n  <r><t>me</t></r>\n",
      '<t xml:space="preserve"> A </t>\n',
    ];
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="s"><v>2</v></c></row>';
    expect(await recordsOf([{ name: "themes", rows }], { strings })).toEqual([
      { id: "a", name: " A " },
    ]);
  });

  it("are as many as they are: a cell that asks for one more is at fault", async () => {
    const rows = '<row r="1"><c t="s"><v>0</v></c></row><row r="2"><c t="s"><v>1</v></c></row>';
    const { raw, faults } = await read([{ name: "themes", rows }], { strings: ["<t>id</t>"] });
    expect(raw[0]?.records).toEqual([]);
    expect(faults).toMatchObject([
      { kind: "error-cell", cell: "themes!A2", column: "id", value: "#REF!" },
    ]);
  });
});

describe("the texts within the cells of a workbook", () => {
  it("leave readings out too, and each begins anew", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is>${text}</is></c>`;
    const rows = `${textRow(1, "id", "name")}<row r="2">${cell("<t>a</t>\n<rPh><t>x</t></rPh>")}${cell("\n<r><t>A</t></r>\n<r><t>B</t></r>")}</row>`;
    expect(await recordsOf([{ name: "themes", rows }])).toEqual([{ id: "a", name: "AB" }]);
  });
});

describe("rows and cells of a workbook", () => {
  it("follow one another where they do not say where they stand", async () => {
    const rows =
      '<row><c t="str"><v>id</v></c><c t="str"><v>name</v></c></row>' +
      '<row><c t="str"><v>a</v></c><c t="str"><v>A</v></c></row>' +
      '<row r="7"><c r="B7" t="str"><v>B</v></c><c t="str"><v>oltre</v></c></row>' +
      '<row r="x"><c t="str"><v>c</v></c></row>';
    const { raw, faults } = await read([{ name: "themes", rows }]);
    expect(raw[0]?.records).toEqual([
      { id: "a", name: "A" },
      { name: "B", "column C": "oltre" },
      { id: "c" },
    ]);
    expect(raw[0]?.form?.rows).toEqual([2, 7, 8]);
    expect(faults).toMatchObject([
      { kind: "column-without-name", severity: "warning", row: 7, column: "column C" },
    ]);
  });
});

describe("the heads of a sheet", () => {
  it("may be numbers and flags, which stand as they are written", async () => {
    const rows =
      '<row><c t="str"><v>id</v></c><c><v>2010</v></c><c r="D1" t="b"><v>1</v></c></row>' +
      '<row><c t="str"><v>a</v></c><c><v>7</v></c><c t="str"><v>x</v></c><c t="str"><v>y</v></c></row>';
    expect(await recordsOf([{ name: "themes", rows }])).toEqual([
      { id: "a", "2010": 7, "column C": "x", true: "y" },
    ]);
  });
});

describe("a cell that holds an error", () => {
  it("under no heading is told by its place alone, and the table is read", async () => {
    const error = (at: string) => `<c r="${at}" t="e"><v>#REF!</v></c>`;
    const rows = `${textRow(1, "id", "name")}<row r="2"><c r="A2" t="str"><v>a</v></c>${error("B2")}${error("D2")}</row>`;
    const { raw, faults } = await read([{ name: "themes", rows }]);
    expect(raw[0]?.records).toEqual([{ id: "a" }]);
    expect(faults.map(({ column, cell, value, row }) => [column, cell, value, row])).toEqual([
      ["name", "themes!B2", "#REF!", 2],
      [null, "themes!D2", "#REF!", 2],
    ]);
  });

  it("in a sheet that gives no table is of no account", async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>#legenda</v></c></row><row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>`;
    const { raw, faults, notes } = await read([{ name: "themes", rows }]);
    expect([raw, faults]).toEqual([[], []]);
    expect(notes.map(({ kind, detail }) => [kind, detail])).toContainEqual(["legend", "themes"]);
  });
});

describe("a part of a workbook that is no text", () => {
  it("is damaged: the sheet alone, or the whole where nothing can be read without it", async () => {
    const rows = textRow(1, "id", "name") + textRow(2, "a", "\u0001mark");
    const bytes = workbookOf([
      { name: "themes", rows },
      { name: "regions", rows: textRow(1, "id", "name") + textRow(2, "15", "B") },
    ]);
    const spoil = (part: string) => {
      const files = unzipSync(bytes);
      const text = files[part] ?? new Uint8Array();
      // Such a byte stands nowhere in UTF-8.
      return zipSync({ ...files, [part]: new Uint8Array([...text, 0xff]) });
    };
    const read = (part: string) => openSource([{ path: "a.xlsx", bytes: spoil(part) }]);
    const sheet = await read("xl/worksheets/sheet1.xml");
    expect(sheet.raw.map(({ name }) => name)).toEqual(["regions"]);
    expect([...sheet.unreadable]).toEqual(["themes"]);
    expect(sheet.faults).toMatchObject([{ table: "themes", detail: "sheet-damaged:themes" }]);
    for (const part of ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"]) {
      const whole = await read(part);
      expect(whole.raw).toEqual([]);
      expect(whole.faults).toMatchObject([{ detail: `xlsx-damaged:${part}` }]);
    }
  });
});

describe("the workbook in an archive", () => {
  const bytes = workbookOf([{ name: "themes", rows: textRow(1, "id") + textRow(2, "a") }]);
  const text = (xml: string) => new TextEncoder().encode(xml);
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`;

  it("is where the archive says, whatever else it leads to, else in its usual place", async () => {
    const {
      "xl/workbook.xml": main,
      "xl/_rels/workbook.xml.rels": related,
      ...files
    } = unzipSync(bytes);
    if (!main || !related) throw new Error("no workbook");
    const moved = zipSync({
      ...files,
      "_rels/.rels": text(
        `<Relationships>${relation("core-properties", "docProps/core.xml")}${relation("officeDocument", "xl/libro.xml")}</Relationships>`,
      ),
      "xl/libro.xml": main,
      "xl/_rels/libro.xml.rels": related,
    });
    const { "_rels/.rels": _gone, ...silent } = unzipSync(bytes);
    for (const archive of [moved, zipSync(silent)]) {
      const { raw, faults } = await openSource([{ path: "a.xlsx", bytes: archive }]);
      expect(raw.map(({ name, records }) => [name, records])).toEqual([["themes", [{ id: "a" }]]]);
      expect(faults).toEqual([]);
    }
  });
});

describe("what is said of a sheet", () => {
  it("is said of that sheet alone, and the others are read", async () => {
    const plain = textRow(1, "id", "name") + textRow(2, "a", "A");
    const { raw, faults, notes } = await read([
      { name: "themes", rows: "<row><c>", after: "</worksheet>" },
      { name: "regions", rows: plain + textRow(3, "#esempio b", "B") },
      { name: "Come si compila", rows: textRow(1, "#legenda: tabella", "colonna") },
      { name: "countries", rows: plain, state: "veryHidden" },
    ]);
    expect(raw.map(({ name, records }) => [name, records.length])).toEqual([
      ["regions", 1],
      ["countries", 1],
    ]);
    expect(faults).toMatchObject([
      { kind: "file-unreadable", table: "themes", detail: "sheet-damaged:themes" },
    ]);
    expect(notes.map(({ kind, detail }) => [kind, detail])).toEqual([
      ["examples", "regions:1"],
      ["legend", "Come si compila"],
      ["hidden-sheet", "countries"],
    ]);
  });
});
