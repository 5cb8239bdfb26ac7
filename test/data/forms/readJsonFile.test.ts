import { describe, expect, it } from "vitest";
import { openSource } from "../../../src/data/forms/openSource";

const open = async (path: string, content: unknown) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const source = await openSource([{ path, bytes: new TextEncoder().encode(text) }]);
  return {
    ...source,
    tables: Object.fromEntries(source.raw.map(({ name, records }) => [name, records])),
    kinds: source.faults.map(({ kind, table, file, detail }) => [kind, table, file, detail]),
    noted: source.notes.map(({ kind, detail }) => [kind, detail]),
  };
};

const A = { id: "a", name: "A" };
const IN_COLUMNS = { columns: { id: ["a"], name: ["A"] } };

describe("a JSON file", () => {
  it("of records is the table that it is named after", async () => {
    const { tables, faults, notes } = await open("themes.json", [A]);
    expect(tables).toEqual({ themes: [A] });
    expect([faults, notes]).toEqual([[], []]);
  });

  it("of columns is likewise, and no set of tables", async () => {
    expect((await open("themes.json", IN_COLUMNS)).tables).toEqual({ themes: [A] });
  });

  it("may hold a whole set, tables in records or in columns, and what it says of itself", async () => {
    const { tables, info, faults } = await open("tutto.json", {
      datapackage: { name: "sud", version: "3" },
      Themes: IN_COLUMNS,
      regions: [{ id: "15", name: "Campania" }],
    });
    expect(tables).toEqual({ themes: [A], regions: [{ id: "15", name: "Campania" }] });
    expect(info).toMatchObject({ name: "sud", version: "3" });
    expect(faults).toEqual([]);
  });

  it("of a whole set names each part that is no table, and the rest is read", async () => {
    const { tables, kinds, unreadable } = await open("tutto.json", {
      themes: [A],
      regions: "Campania",
      ...IN_COLUMNS,
    });
    expect(tables).toEqual({ themes: [A] });
    expect(kinds).toEqual([
      ["table-unreadable", "regions", "tutto.json", "not-a-table"],
      ["table-unreadable", "columns", "tutto.json", "not-a-table"],
    ]);
    expect([...unreadable]).toEqual(["regions", "columns"]);
  });

  it("that says a table twice gives none of them", async () => {
    const { tables, kinds } = await open("tutto.json", '{"themes":[],"regions":[],"themes":[1]}');
    expect(tables).toEqual({});
    expect(kinds).toEqual([["table-unreadable", "tutto", "tutto.json", "duplicate-key:themes"]]);
  });

  it("that holds neither is said to be no table, whatever else it holds", async () => {
    for (const content of [{ nome: "rete" }, {}, { datapackage: { name: "sud" } }]) {
      const { tables, kinds } = await open("themes.json", content);
      expect(tables).toEqual({});
      expect(kinds).toHaveLength(1);
    }
  });

  it("is read under any ending, and another ending is noted", async () => {
    for (const path of ["themes.txt", "themes.json.txt"]) {
      const { raw, noted } = await open(path, [A]);
      expect(raw).toHaveLength(1);
      expect(noted).toEqual([["wrong-extension", "json"]]);
    }
    expect((await open("THEMES.JSON", [A])).noted).toEqual([]);
    expect((await open("THEMES.JSON", [A])).tables).toEqual({ themes: [A] });
  });
});

describe("the table that a file is named after", () => {
  it.each([
    ["Partnership-Steps.json", "partnership_steps"],
    [" partnership   steps .json", "partnership_steps"],
    ["cartella/themes.0123456789ab.json", "themes"],
    ["Elenco enti 2012.json", "Elenco enti 2012"],
  ])("of «%s» is %s", async (path, name) => {
    expect((await open(path, [A])).raw[0]?.name).toBe(name);
  });
});
