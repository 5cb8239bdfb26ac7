import { describe, expect, it } from "vitest";
import { openSource } from "../../src/data/forms/openSource";
import { fileNamesOfTables } from "../../src/export/exportedSet";
import { writeCsvSet } from "../../src/export/writeCsvSet";
import { writeXlsx } from "../../src/export/writeXlsx";
import { rawTable } from "../../src/model/rawTable";

/** A table in which something stands between the records that is none. */
const ODD = rawTable("themes", [
  { id: "a", name: "Mare" },
  "testo",
  null,
  { id: "b", name: "Pesca" },
]);

describe("rows that are no records", () => {
  it.each([
    ["CSV", () => writeCsvSet({ tables: [ODD], metadata: {} })],
    ["a workbook", () => [writeXlsx({ tables: [ODD], metadata: {} })]],
  ])("have no place in %s, which holds nothing but cells", async (_form, write) => {
    const { raw, faults } = await openSource(write());
    expect(faults).toEqual([]);
    expect(raw.find(({ name }) => name === "themes")?.records).toEqual([
      { id: "a", name: "Mare" },
      { id: "b", name: "Pesca" },
    ]);
  });

  it.each([
    ["CSV", (onRecord: () => void) => writeCsvSet({ tables: [ODD], metadata: {}, onRecord })],
    ["a workbook", (onRecord: () => void) => writeXlsx({ tables: [ODD], metadata: {}, onRecord })],
  ])("are counted in the progress of %s all the same", (_form, write) => {
    let told = 0;
    write(() => (told += 1));
    expect(told).toBe(4);
  });
});

describe("the files of the tables", () => {
  it("have names that differ where letters' case is nothing, as on Windows", () => {
    const tables = ["Verbali", "verbali", "VERBALI", "verbali_2", "così/come", "così come", "!"];
    expect(fileNamesOfTables(tables.map((name) => rawTable(name, [])))).toEqual([
      "Verbali",
      "verbali_2",
      "VERBALI_3",
      "verbali_2_2",
      "cos__come",
      "cos__come_2",
      "_",
    ]);
  });

  it("are not longer than file systems bear", () => {
    const [name = ""] = fileNamesOfTables([rawTable("x".repeat(300), [])]);
    expect(name).toBe("x".repeat(80));
  });
});
