import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { openSource } from "../../src/data/forms/openSource";
import { TEMPLATE_EXAMPLES } from "../../src/export/templateExamples";
import { writeTemplate } from "../../src/export/writeTemplate";
import { writeXlsx } from "../../src/export/writeXlsx";
import { METADATA_TABLE } from "../../src/model/dataPackage";
import { rawTable } from "../../src/model/rawTable";
import { LANGUAGES } from "../../src/model/localText";
import { TABLE_NAMES } from "../../src/model/tables";
import { checkRawTables } from "../fixtures/dataSet";

describe("the template", () => {
  it.each(LANGUAGES)(
    "has a sheet for every table, and nothing that is read as data (%s)",
    async (language) => {
      const source = await openSource([{ path: "modello.xlsx", bytes: writeTemplate(language) }]);
      expect(source.faults).toEqual([]);
      expect(source.raw.map(({ name }) => name)).toEqual(TABLE_NAMES);
      expect(source.raw.flatMap(({ records }) => records)).toEqual([]);
      expect(source.info.notices).toBeUndefined();
      expect(source.info.name).toBe("modello");
      expect(source.notes.map(({ kind }) => kind)).toEqual([
        "legend",
        ...TABLE_NAMES.map(() => "examples"),
      ]);
    },
  );

  it("has a row for every notice of the foot, which is read as such once filled in", async () => {
    const rows = await readSheet(Buffer.from(writeTemplate("it")), METADATA_TABLE.name);
    const keys = rows.slice(1).map(([key]) => String(key));
    const metadata = { notices: Object.fromEntries(keys.flatMap(noticeOf)) };
    const filled = writeXlsx({ tables: [], metadata });
    const { info, faults } = await openSource([{ path: "pieno.xlsx", bytes: filled.bytes }]);
    expect(faults.filter(({ kind }) => kind === "bad-notice")).toEqual([]);
    expect(info.notices).toEqual(metadata.notices);
    expect(Object.keys(metadata.notices)).toHaveLength(10);
  });

  it("has examples that would be sound, were they data", () => {
    const tables = Object.fromEntries(
      Object.entries(TEMPLATE_EXAMPLES).map(([name, record]) => [name, [record]]),
    );
    expect(checkRawTables(tables).faults).toEqual([]);
  });
});

function noticeOf(key: string): readonly (readonly [string, string])[] {
  const [, name] = key.split("notices.");
  if (name === undefined) return [];
  return [[name, name.endsWith("_url") ? "https://www.example.org/" : "parole"]];
}

describe("a workbook of ours", () => {
  it("is read alike by a reader that is not ours", async () => {
    const records = [
      { id: "a", name: "=1+1", population: 12.5, joined: "2010-05-14", illustrative: true },
      { id: "b", name: "«due»\n<righe> & più", lon: -0.5 },
    ];
    const { bytes } = writeXlsx({ tables: [rawTable("organisations", records)], metadata: {} });
    const rows = await readSheet(Buffer.from(bytes), "organisations");
    expect(rows).toEqual([
      ["id", "name", "population", "joined", "illustrative", "lon"],
      ["a", "=1+1", 12.5, new Date(Date.UTC(2010, 4, 14)), true, null],
      ["b", "«due»\n<righe> & più", null, null, null, -0.5],
    ]);
  });
});
