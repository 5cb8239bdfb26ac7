import { describe, expect, it } from "vitest";
import { checkSource } from "../../../src/data/forms/checkSource";
import { openSource } from "../../../src/data/forms/openSource";
import { compareTables } from "../../../src/analysis/compare/compareProgrammes";
import { buildProgramme } from "../../../src/data/buildProgramme";
import { noSeats } from "../../../src/data/seatOf";
import { rawTable } from "../../../src/model/rawTable";
import { headingOf, OUT_FORMS } from "../../../src/views/data/out/outForms";
import { writeOut } from "../../../src/views/data/out/writeOut";
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
      let written = 0;
      const tables = tablesOf();
      const heading = headingOf(dataSet.programme);
      const { name, content } = writeOut(form, tables, heading, () => (written += 1));
      expect(written).toBe(tables.raw.reduce((sum, { records }) => sum + records.length, 0));
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

  it("carries project, version and date in its name, and says when records are made up", async () => {
    const partnerships = changeRecord("partnerships", 1, { illustrative: true });
    const { programme } = dataSetFrom({ partnerships });
    expect(headingOf(dataSetFrom().programme)).toMatchObject({
      stem: "prova-v1.0.0-2012-06-30",
      sure: {},
    });
    expect(headingOf(programme).stem).toBe("prova-v1.0.0-2012-06-30-dati-dimostrativi");
    const { name, content } = writeOut("json", tablesOf({ partnerships }), headingOf(programme));
    expect(name).toBe("prova-v1.0.0-2012-06-30-dati-dimostrativi.json");
    expect(JSON.parse(await content.text())).toHaveProperty("datapackage", {
      name: "prova",
      title: programme.project.title.it,
      version: "1.0.0",
      created: programme.created,
      licenses: [],
      illustrativeRecords: 1,
      countedRecords: expect.any(Number),
    });
  });
});
