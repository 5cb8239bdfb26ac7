import { describe, expect, it } from "vitest";
import { openSource } from "../../../src/data/forms/openSource";
import { textRow, workbookOf } from "../../fixtures/workbooks";

const CSV = "id,name\na,A\n";
const plain = (id: string) => textRow(1, "id", "name") + textRow(2, id, "A");

async function open(files: Readonly<Record<string, string | Uint8Array>>) {
  const source = await openSource(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    })),
  );
  return {
    ...source,
    tables: source.raw.map(({ name, records }) => [name, (records[0] as { id: string }).id]),
    said: source.faults.map(({ kind, file, table, detail }) => [kind, file, table, detail]),
    noted: source.notes
      .filter(({ kind }) => kind !== "delimiter")
      .map(({ kind, file, detail }) => [kind, file, detail]),
  };
}

const descriptorOf = (...resources: readonly (readonly [name: string, path: string])[]) =>
  JSON.stringify({
    name: "sud",
    resources: resources.map(([name, path]) => ({ name, path })),
  });

describe("what a descriptor lists", () => {
  it("goes by the names that it gives, a workbook of one sheet among it", async () => {
    const { tables, said } = await open({
      "datapackage.json": descriptorOf(["themes", "temi.csv"], ["regions", "r.xlsx"]),
      "temi.csv": CSV,
      "r.xlsx": workbookOf([{ name: "Foglio1", rows: plain("15") }]),
    });
    expect(tables).toEqual([
      ["themes", "a"],
      ["regions", "15"],
    ]);
    expect(said).toEqual([]);
  });

  it("as several tables of one workbook goes by the names of its sheets, read once", async () => {
    const { tables, said } = await open({
      "datapackage.json": descriptorOf(["themes", "r.xlsx"], ["regions", "r.xlsx"]),
      "r.xlsx": workbookOf([
        { name: "Regions", rows: plain("15") },
        { name: "Themes", rows: plain("a") },
      ]),
    });
    expect(tables).toEqual([
      ["regions", "15"],
      ["themes", "a"],
    ]);
    expect(said).toEqual([]);
  });

  it("and is not there is a fault; what is there and not listed is noted and not read", async () => {
    const { tables, said, noted, unreadable } = await open({
      "datapackage.json": descriptorOf(["themes", "temi.csv"], ["regions", "r.csv"]),
      "r.csv": CSV,
      "altro.csv": CSV,
    });
    expect(tables).toEqual([["regions", "a"]]);
    expect(said).toEqual([["file-unreadable", "temi.csv", "themes", "missing"]]);
    expect([...unreadable]).toEqual(["themes"]);
    expect(noted).toEqual([["not-listed", "altro.csv", null]]);
  });

  it("is read beside it, and the descriptor nearest to the top counts", async () => {
    const { tables, info, noted } = await open({
      "a/vecchio/datapackage.json": descriptorOf(["regions", "r.csv"]),
      "a/vecchio/r.csv": CSV,
      "a/datapackage.json": descriptorOf(["themes", "temi.csv"]),
      "a/temi.csv": CSV,
      "temi.csv": "id,name\naltro,A\n",
    });
    expect(info.name).toBe("sud");
    expect(tables).toEqual([["themes", "a"]]);
    expect(noted).toEqual([
      ["several-descriptors", "a/datapackage.json", null],
      ["not-listed", "a/vecchio/r.csv", null],
      ["not-listed", "temi.csv", null],
    ]);
  });

  it("cannot be known where it cannot be read: its faults are said, and every file is read", async () => {
    const { tables, said } = await open({ "datapackage.json": "{", "themes.csv": CSV });
    expect(tables).toEqual([["themes", "a"]]);
    expect(said).toHaveLength(1);
  });
});

describe("what a workbook says of itself", () => {
  const about = (...rows: readonly (readonly [string, string])[]) => ({
    name: "datapackage",
    rows: textRow(1, "key", "value") + rows.map((row, at) => textRow(at + 2, ...row)).join(""),
  });
  const themes = { name: "themes", rows: plain("a") };

  it("is a row a property: texts, lists and notices, those that say nothing left out", async () => {
    const sheet = about(
      ["name", "sud"],
      ["version", "2"],
      ["keywords", '["rete"]'],
      ["notices.owner", "Regione"],
      ["notices.privacy_note", ""],
      ["title", "[senza fine"],
    );
    const { metadata, info, tables } = await open({ "a.xlsx": workbookOf([sheet, themes]) });
    expect(metadata).toEqual({
      name: "sud",
      version: "2",
      keywords: ["rete"],
      title: "[senza fine",
      notices: { owner: "Regione" },
    });
    expect(info).toMatchObject({ name: "sud", version: "2" });
    expect(tables).toEqual([["themes", "a"]]);
  });

  it("has no notices where no row is one", async () => {
    const { metadata } = await open({ "a.xlsx": workbookOf([about(["name", "sud"]), themes]) });
    expect(metadata).toEqual({ name: "sud" });
  });

  it("is told of the first that says anything, with what is wrong in it", async () => {
    const { info, said } = await open({
      "a.xlsx": workbookOf([
        about(["name", "sud"], ["notices.owner_url", "javascript:alert(1)"]),
        themes,
      ]),
      "b.xlsx": workbookOf([about(["name", "nord"]), { name: "regions", rows: plain("15") }]),
    });
    expect(info.name).toBe("sud");
    expect(said).toMatchObject([["bad-notice", "a.xlsx", "datapackage", "unsafe-link"]]);
  });

  it("is a table like any other where it has other columns", async () => {
    const rows = textRow(1, "id", "value") + textRow(2, "x", "y");
    const { metadata, tables } = await open({
      "a.xlsx": workbookOf([{ name: "datapackage", rows }, themes]),
    });
    expect(metadata).toBeNull();
    expect(tables).toEqual([
      ["datapackage", "x"],
      ["themes", "a"],
    ]);
  });
});

describe("the parts of a workbook", () => {
  it("are found however their attributes are written", async () => {
    const rows =
      "<row r = '4' spans='1:2'><c xr='Z9' r='A4' t='str'><v>id</v></c><c t = \"str\" r=\"B4\"><v>name</v></c></row>" +
      "<row x:r='9'><c\n  t='str'\n  r='A9'><v>a</v></c></row>";
    const { raw } = await open({ "a.xlsx": workbookOf([{ name: "themes", rows }]) });
    expect(raw[0]?.records).toEqual([{ id: "a" }]);
    expect(raw[0]?.form?.rows).toEqual([9]);
  });

  it("may hold comments, instructions and texts as they are, of which only the last are read", async () => {
    const cell = "<c t='str'><v><!-- <v>no</v> --><?no x?><![CDATA[a<b&amp;c]]></v></c>";
    const rows = `${textRow(1, "id", "name")}<row r="2"><c t="str"><v>a</v></c>${cell}</row>`;
    const { raw } = await open({ "a.xlsx": workbookOf([{ name: "themes", rows }]) });
    expect(raw[0]?.records).toEqual([{ id: "a", name: "a<b&amp;c" }]);
  });
});
