import { describe, expect, it } from "vitest";
import { checkSource } from "../../../src/data/forms/checkSource";
import { openSource } from "../../../src/data/forms/openSource";
import { compareTables } from "../../../src/analysis/compare/compareProgrammes";
import { buildProgramme } from "../../../src/data/buildProgramme";
import { noSeats } from "../../../src/data/seatOf";
import { rawTable } from "../../../src/model/rawTable";
import { fileStem, OUT_FORMS, setToWrite, writeOut } from "../../../src/views/data/out/outForms";
import { buildTables, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom } from "../showView";

const unused = { name: "appunti", rows: [{ chi: "Ufficio", che: "=1+1" }] };

function tablesOf(overrides = {}) {
  const tables = Object.entries(buildTables(overrides)).map(([name, rows]) => rawTable(name, rows));
  return {
    raw: [...tables, rawTable(unused.name, unused.rows)],
    metadata: { name: "prova", licenses: [] },
  };
}

describe("a set taken away", () => {
  it.each(OUT_FORMS)(
    "as %s and opened again is the same set, what the page does not use included",
    async (form) => {
      const dataSet = dataSetFrom();
      const { name, content } = await writeOut(form, dataSet, tablesOf());
      const source = await openSource([
        { path: name, bytes: new Uint8Array(await content.arrayBuffer()) },
      ]);
      expect(source.faults).toEqual([]);
      const checked = checkSource(source, source.raw);
      const programme = buildProgramme(checked, source.info, noSeats);
      expect(compareTables(dataSet.programme, programme).flatMap(({ changes }) => changes)).toEqual(
        [],
      );
      expect(checked.unused.tables.map((table) => table.name)).toContain("appunti");
    },
  );

  it("carries project, version and date in its name, and says when records are made up", () => {
    const partnerships = changeRecord("partnerships", 1, { illustrative: true });
    const { programme } = dataSetFrom({ partnerships });
    expect(fileStem(dataSetFrom().programme)).toBe("prova-v1.0.0-2012-06-30");
    expect(fileStem(programme)).toBe("prova-v1.0.0-2012-06-30-dati-dimostrativi");
    expect(setToWrite(programme, tablesOf({ partnerships })).metadata).toMatchObject({
      version: "1.0.0",
      licenses: [],
      illustrativeRecords: 1,
    });
    expect(setToWrite(dataSetFrom().programme, tablesOf()).metadata).not.toHaveProperty(
      "illustrativeRecords",
    );
  });
});
