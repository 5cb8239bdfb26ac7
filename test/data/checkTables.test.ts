import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTables } from "../../src/data/checkTables";
import { rawTable } from "../../src/model/rawTable";
import { readDescriptor } from "../../src/data/descriptor";
import { readSet } from "../../src/data/readSet";
import { isTableName } from "../../src/model/tables";
import { describeFault } from "../../src/i18n/describeFault";
import type { Column } from "../../src/model/column";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import {
  addRecords,
  buildFiles,
  buildTables,
  changeRecord,
  checkRawTables,
  type RawTables,
} from "../fixtures/dataSet";
import { FEWER_RUNS, RUNS } from "../fixtures/propertyRuns";

const columnNames = [
  ...new Set(TABLE_NAMES.flatMap((table) => Object.keys(TABLES[table]))),
  "title_en",
  "__proto__",
  "constructor",
  "inventata",
];
const plausible = fc.constantFrom<unknown>(
  "lecce",
  "benevento",
  "adriatico",
  "R1",
  "15",
  "AL",
  "ITA",
  "authority",
  "signed",
  "plan",
  "2010",
  "2011-02-30",
  "2012-06",
  "9999-12-31",
  "observed",
  "a\u202Eb",
  "https://e.org",
  " ",
  0,
  -1,
  1e308,
  Number.NaN,
  true,
  null,
  [],
  ["turismo", "niente"],
  [["a"]],
  {},
  "__proto__",
);
const cell = fc.oneof(plausible, fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: "binary" }));
const record = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...columnNames), cell, { maxKeys: 9 }) },
  { weight: 1, arbitrary: cell },
);
/** The tiny set, in which some cells have been changed and some records added. */
const disturbedTables: fc.Arbitrary<RawTables> = fc
  .array(
    fc.record({
      table: fc.constantFrom(...TABLE_NAMES),
      row: fc.integer({ min: 1, max: 7 }),
      column: fc.constantFrom(...columnNames),
      value: cell,
      more: fc.array(record, { maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((changes) =>
    buildTables(
      Object.fromEntries(
        changes.map(({ table, row, column, value, more }) => [
          table,
          [...changeRecord(table, row, { [column]: value }), ...more],
        ]),
      ),
    ),
  );
const wildTables: fc.Arbitrary<RawTables> = fc.dictionary(
  fc.oneof(fc.constantFrom<string>(...TABLE_NAMES), fc.string()),
  fc.array(record, { maxLength: 5 }),
);

/** Milliseconds that a property may take on a busy machine. */
const SLOW = 60_000;

describe("checking a set", () => {
  it("finds no fault in the tiny set", () => {
    const { faults, totals } = checkRawTables(buildTables());
    expect(faults).toEqual([]);
    expect(totals.every(({ read, kept }) => read === kept)).toBe(true);
  });

  it(
    "keeps, merges or leaves out every record, and says an error of each that it leaves out",
    () => {
      fc.assert(
        fc.property(fc.oneof(disturbedTables, wildTables), (tables) => {
          const { faults, totals, tables: kept } = checkRawTables(tables);
          for (const total of totals) {
            const errors = faults.filter((f) => f.table === total.table && f.severity === "error");
            const isWhole = errors.some(({ kind }) => kind === "missing-column");
            const rows = new Set(errors.flatMap(({ row }) => row ?? []));
            expect(total.read).toBe(tables[total.table]?.length ?? 0);
            expect(total.kept).toBe(kept[total.table].length);
            expect(total.read).toBe(total.kept + total.merged + total.leftOut);
            if (isWhole) expect(total.leftOut).toBe(total.read);
            else expect(total.leftOut).toBe(rows.size);
          }
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    "leaves no reference that leads nowhere, but to countries",
    () => {
      fc.assert(
        fc.property(disturbedTables, (raw) => {
          const { tables } = checkRawTables(raw);
          for (const table of TABLE_NAMES) {
            for (const [name, { to }] of Object.entries<Column>(TABLES[table])) {
              if (to === undefined || to === "countries" || !isTableName(to)) continue;
              const ids = new Set(tables[to].map((item) => ("id" in item ? item.id : null)));
              const cells = tables[table].map((item) => new Map(Object.entries(item)).get(name));
              for (const id of cells.flat()) expect(id === null || ids.has(id)).toBe(true);
            }
          }
        }),
        FEWER_RUNS,
      );
    },
    SLOW,
  );

  it("says that an item of a list is empty where there is none", () => {
    const { faults } = checkRawTables({ partnerships: [{ countries: [null] }] });
    const fault = faults.find(({ column }) => column === "countries");
    expect(fault && describeFault(fault, "it").reason).toBe("Una voce dell’elenco è vuota.");
  });

  it(
    "describes every fault it finds in both languages, without a hole in the sentence",
    () => {
      fc.assert(
        fc.property(fc.oneof(disturbedTables, wildTables), (tables) => {
          for (const fault of checkRawTables(tables).faults) {
            for (const language of ["it", "en"] as const) {
              const { place, reason, remedy } = describeFault(fault, language);
              const own = [fault.value, fault.detail, fault.column, fault.table].join(" ");
              for (const sentence of [place, reason, remedy]) {
                expect(sentence).not.toBe("");
                if (!/undefined|null/.test(own)) expect(sentence).not.toMatch(/undefined|\bnull\b/);
              }
            }
          }
        }),
        FEWER_RUNS,
      );
    },
    SLOW,
  );

  it(
    "reads any bytes as a set without throwing",
    () => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc.json().map((text) => new TextEncoder().encode(text)),
      );
      fc.assert(
        fc.property(fc.constantFrom(...TABLE_NAMES), bytes, (name, content) => {
          const files = [...buildFiles()].map(([file, text]) => ({
            name: file.replace(".json", ""),
            file,
            bytes: file === `${name}.json` ? content : new TextEncoder().encode(text),
          }));
          readDescriptor(content);
          const { faults, totals } = readSet(
            files.filter(({ file }) => file !== "datapackage.json"),
          );
          const total = totals.find(({ table }) => table === name);
          const isUnreadable = faults.some(
            ({ kind, table }) => kind === "table-unreadable" && table === name,
          );
          if (isUnreadable) expect(total?.read).toBe(0);
        }),
        FEWER_RUNS,
      );
    },
    SLOW,
  );

  it("counts the later of two equal ids as left out, even when the first is faulty", () => {
    const themes = [
      { id: "a", name: 3 },
      { id: "a", name: "A" },
    ];
    const { tables, totals } = checkTables([rawTable("themes", themes)]);
    expect(tables.themes).toEqual([]);
    expect(totals.find(({ table }) => table === "themes")).toMatchObject({ read: 2, leftOut: 2 });
  });

  it("lists a body once among the members, and does not count the second line as lost", () => {
    const members = addRecords("members", {
      partnership: "bozza",
      organisation: "lecce",
      role: "lead",
    });
    const { tables, totals } = checkRawTables(buildTables({ members }));
    expect(tables.members).toHaveLength(7);
    expect(tables.members.at(-1)?.role).toBeNull();
    expect(totals.find(({ table }) => table === "members")).toEqual({
      table: "members",
      read: 8,
      kept: 7,
      merged: 1,
      leftOut: 0,
    });
  });

  it("keeps a country that has no record, in lists and where it is required", () => {
    const { tables } = checkRawTables(
      buildTables({
        relations: changeRecord("relations", 1, { country: "EG" }),
        partnerships: changeRecord("partnerships", 1, {
          countries: ["AL", "EG"],
          themes: ["porti", "x"],
        }),
      }),
    );
    expect(tables.relations[0]?.country).toBe("EG");
    expect(tables.partnerships[0]).toMatchObject({ countries: ["AL", "EG"], themes: ["porti"] });
  });

  it("says of a reference into a table that could not be read that the table is at fault", () => {
    const raw = Object.entries(buildTables())
      .filter(([name]) => name !== "themes")
      .map(([name, records]) => rawTable(name, records));
    const { faults } = checkTables(raw, new Set(["themes"]));
    expect(faults).toMatchObject([
      { kind: "unknown-reference", detail: "themes:table-unreadable" },
      { kind: "unknown-reference", detail: "themes:table-unreadable" },
    ]);
  });

  it("takes invisible characters and outer spaces away and composes accents, keeping line breaks", () => {
    const name = "  Citta\u0300\r\ndi\u202E Bari\t1 ";
    const { tables } = checkRawTables(buildTables({ themes: [{ id: "t", name }] }));
    expect(tables.themes[0]?.name.it).toBe("Città\ndi Bari 1");
  });

  it("keeps unknown tables and columns aside with their values", () => {
    const themes = changeRecord("themes", 2, { colore: "blu" });
    const { unused } = checkRawTables(buildTables({ themes, verbali: [{ id: 1 }] }));
    expect(unused.tables.map(({ name, records }) => [name, records])).toEqual([
      ["verbali", [{ id: 1 }]],
    ]);
    expect(unused.columns).toEqual([
      { table: "themes", column: "colore", values: new Map([[2, "blu"]]) },
    ]);
  });

  it("sorts faults by table, then by row, whole tables first", () => {
    const { faults } = checkRawTables(
      buildTables({
        themes: [{ id: "a b" }, { id: "c d", colore: 1 }],
        members: addRecords("members", 3),
      }),
    );
    expect(faults.map(({ table, row }) => `${table} ${row}`)).toEqual([
      "themes null",
      "themes null",
      "themes 1",
      "themes 2",
      "partnerships 1",
      "partnerships 1",
      "members 8",
    ]);
  });

  it("does not slow down on a partnership with very many steps", () => {
    const steps = Array.from({ length: 50_000 }, (_, n) => ({
      partnership: "bozza",
      stage: n % 2 === 0 ? "signed" : "drafted",
      date: `${1000 + (n % 9000)}`,
    }));
    const { totals } = checkRawTables(buildTables({ partnership_steps: steps }));
    expect(totals.find(({ table }) => table === "partnership_steps")?.kept).toBe(50_000);
  });

  it("reads a column that no record has as one that stands empty in every record", () => {
    const tables = buildTables();
    const spelledOut = Object.fromEntries(
      TABLE_NAMES.map((table) => {
        const names = Object.keys(TABLES[table]);
        const empty = Object.fromEntries(
          names.flatMap((name) => [
            [name, null],
            [`${name}_en`, null],
          ]),
        );
        return [table, tables[table].map((record) => ({ ...empty, ...(record as object) }))];
      }),
    );
    const written = checkRawTables(spelledOut);
    const bare = checkRawTables(tables);
    expect(written.tables).toEqual(bare.tables);
    expect(written.totals).toEqual(bare.totals);
  });
});
