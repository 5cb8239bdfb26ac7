import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTables } from "../../src/data/checkTables";
import { rawTable } from "../../src/model/rawTable";
import { readTable } from "../../src/data/readTable";
import { buildTables } from "../fixtures/dataSet";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

function read(content: unknown, name = "themes") {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return readTable({ name, file: `${name}.json`, bytes: new TextEncoder().encode(text) });
}

describe("reading a table", () => {
  it("takes records and columns for the same table", () => {
    const names = ["id", "name", "name_en", "note", "__proto__", "constructor", "altro"];
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const rows = fc.array(fc.tuple(...names.map(() => cell)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, (cells) => {
        const asRecords = cells.map(
          (row) => `{${names.map((name, at) => `"${name}":${JSON.stringify(row[at])}`).join()}}`,
        );
        const asColumns = names.map(
          (name, at) => `"${name}":${JSON.stringify(cells.map((row) => row[at]))}`,
        );
        const fromRecords = check(read(`[${asRecords.join()}]`));
        const fromColumns = check(read(`{"columns":{${asColumns.join()}}}`));
        expect(fromColumns).toEqual(fromRecords);
      }),
      FEWER_RUNS,
    );
  });

  it("refuses columns of different lengths, which nobody can line up", () => {
    expect(read({ columns: { id: ["a", "b"], name: ["A"] } }).faults[0]).toMatchObject({
      kind: "table-unreadable",
      detail: "ragged-columns:name",
    });
  });

  it("refuses a column that is said twice, a row too many and a column too many", () => {
    expect(read('{"columns":{"id":["a"],"name":["A"],"id":["b"]}}').faults).toMatchObject([
      { kind: "table-unreadable", detail: "duplicate-key:id" },
    ]);
    const rows = (count: number) => Array.from({ length: count }, () => 0);
    const columns = (count: number) => Object.fromEntries(rows(count).map((_, at) => [at, [1]]));
    for (const [most, tooMany] of [
      [{ columns: { id: rows(1_000_000) } }, { columns: { id: rows(1_000_001) } }],
      [{ columns: columns(1000) }, { columns: columns(1001) }],
      [rows(1_000_000), rows(1_000_001)],
    ] as const) {
      expect(read(most).faults).toEqual([]);
      const { table, faults } = read(tooMany);
      expect(table).toBeNull();
      expect(faults).toMatchObject([
        { kind: expect.stringMatching(/^too-many-(rows|columns)$/), severity: "error" },
      ]);
      expect(["1000000", "1000"]).toContain(faults[0]?.detail);
    }
  });

  it.each([[{}], [{ columns: [] }], [{ columns: { id: "a" } }], ["3"], ['"text"'], ["null"]])(
    "says that %j is no table",
    (content) => {
      expect(read(content).faults).toMatchObject([{ detail: "not-a-table" }]);
    },
  );

  it("keeps a column called __proto__ as a column like any other", () => {
    const { table } = read('[{"id":"toString","name":"x","__proto__":{"id":"constructor"}}]');
    const checked = checkTables([table ?? rawTable("themes", [])]);
    expect(checked.tables.themes.map(({ id }) => id)).toEqual(["toString"]);
    expect(checked.unused.columns.map(({ column }) => column)).toEqual(["__proto__"]);
  });

  it("takes ids that every object inherits for ordinary ids", () => {
    const themes = ["constructor", "__proto__", "hasOwnProperty"].map((id) => ({ id, name: id }));
    const tables = buildTables({
      themes,
      partnerships: [{ id: "valueOf", title: "T", themes: ["__proto__", "toString"] }],
    });
    const checked = checkTables(
      Object.entries(tables).map(([name, records]) => rawTable(name, records)),
    );
    expect(checked.tables.themes).toHaveLength(3);
    expect(checked.tables.partnerships[0]?.themes).toEqual(["__proto__"]);
  });
});

function check({ table }: ReturnType<typeof read>) {
  const { tables, faults, totals, unused } = checkTables(table ? [table] : []);
  return { tables, faults, totals, unused: unused.columns };
}
