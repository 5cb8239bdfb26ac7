import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asideColumn,
  TABLE_SHAPES,
  type ColumnMapping,
  type Mapping,
  type TableMapping,
} from "../../../src/data/mapping/mapping";
import { mappingText, parseMapping, readMappingFile } from "../../../src/data/mapping/parseMapping";
import { fitMapping, recallMapping } from "../../../src/data/mapping/recallMapping";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { targetsOf } from "../../../src/data/mapping/targets";
import { TABLE_NAMES } from "../../../src/model/tables";
import { rawTable, type RawTable } from "../../../src/model/rawTable";
import { RUNS } from "../../fixtures/propertyRuns";
import { committedRoster, openText, WIDE_PROJECTS } from "./looseTables";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("__proto__", "constructor", "a\nb", "istat:075"),
);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const anyColumn = (targets: readonly string[]): fc.Arbitrary<ColumnMapping> =>
  fc.record({
    header: anyText,
    to: targets.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...targets)),
    slot: orNull(fc.integer({ min: 1, max: 9 })),
    role: fc.constantFrom(null, "lead" as const, "partner" as const, "associate" as const),
    kind: orNull(anyText),
    separator: fc.constantFrom(null, ";", "\n", " - "),
    words: fc.dictionary(anyText, anyText, { maxKeys: 3, noNullPrototype: true }),
  });

const anyTable: fc.Arbitrary<TableMapping> = fc
  .tuple(anyText, fc.constantFrom(...TABLE_SHAPES), fc.constantFrom(...TABLE_NAMES))
  .chain(([name, shape, own]) => {
    const table = shape === "table" ? own : null;
    return fc.record({
      name: fc.constant(name),
      shape: fc.constant(shape),
      table: fc.constant(table),
      columns: fc.array(anyColumn(targetsOf(shape, table)), { maxLength: 4 }),
    });
  });

const anyMapping: fc.Arbitrary<Mapping> = fc.record({
  version: fc.constant(1 as const),
  tables: fc.uniqueArray(anyTable, { maxLength: 4, selector: ({ name }) => name }),
  project: orNull(fc.record({ title: anyText, start: anyText, end: anyText })),
  decisions: fc.array(fc.record({ body: anyText, other: anyText, isSame: fc.boolean() })),
});

const EMPTY: Mapping = { version: 1, tables: [], project: null, decisions: [] };
const table = (changes: object) => ({
  ...EMPTY,
  tables: [{ name: "t", shape: "agreements", table: null, columns: [], ...changes }],
});
const column = (changes: object) => table({ columns: [{ ...asideColumn("h"), ...changes }] });

describe("a mapping kept as a file", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const reading = readMappingFile(bytesOf(mappingText(mapping)));
        expect(reading).toEqual({ ok: true, mapping });
      }),
      RUNS,
    );
  });

  it.each<[string, unknown]>([
    ["mapping", null],
    ["mapping", []],
    ["mapping", { ...EMPTY, more: 1 }],
    ["mapping", { version: 1, tables: [], project: null }],
    ["mapping", { version: 1, tables: [], project: null, more: [] }],
    ["version", { ...EMPTY, version: 2 }],
    ["tables", { ...EMPTY, tables: {} }],
    ["tables", { ...EMPTY, tables: Array.from({ length: 201 }, () => ({})) }],
    ["tables", { ...EMPTY, tables: [table({}).tables[0], table({}).tables[0]] }],
    ["tables[0].shape", table({ shape: "toString" })],
    ["tables[0].table", table({ shape: "table", table: null })],
    ["tables[0].table", table({ shape: "table", table: "__proto__" })],
    ["tables[0].table", table({ table: "members" })],
    ["tables[0].columns[0].to", column({ to: "members.partnership" })],
    ["tables[0].columns[0].to", column({ to: "constructor" })],
    ["tables[0].columns[0].slot", column({ slot: 1.5 })],
    ["tables[0].columns[0].slot", column({ slot: 0 })],
    ["tables[0].columns[0].slot", column({ slot: 1001 })],
    ["tables[0].columns[0].slot", column({ slot: "1" })],
    ["tables[0].columns[0].role", column({ role: "boss" })],
    ["tables[0].columns[0].separator", column({ separator: "" })],
    ["tables[0].columns[0].words", column({ words: { a: 1 } })],
    ["tables[0].columns[0].header", column({ header: "x".repeat(1001) })],
    ["project.end", { ...EMPTY, project: { title: "a", start: "b", end: 3 } }],
    ["decisions[0].isSame", { ...EMPTY, decisions: [{ body: "a", other: "b", isSame: "yes" }] }],
  ])("is refused at %s", (at, value) => {
    expect(parseMapping(value)).toEqual({ ok: false, at });
  });

  it("may have texts of a thousand characters", () => {
    expect(parseMapping(column({ header: "x".repeat(1000) })).ok).toBe(true);
  });

  it("may number as many parties as there may be columns", () => {
    for (const slot of [1, 1000]) expect(parseMapping(column({ slot })).ok).toBe(true);
  });

  it("is refused where it is no JSON, is too deep or says a thing twice", () => {
    expect(readMappingFile(bytesOf("{"))).toEqual({ ok: false, at: "json" });
    for (const text of ["", "{", "[".repeat(5000), '{"version":1,"version":1}', "\u0000"]) {
      expect(readMappingFile(bytesOf(text)).ok).toBe(false);
    }
  });

  it("never throws and lets nothing through that it would not write", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.object(),
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (value) => {
          const reading = parseMapping(value);
          if (reading.ok) expect(reading.mapping).toEqual(value);
        },
      ),
      RUNS,
    );
  });
});

describe("a mapping recalled", () => {
  it("serves next month's file of the same headers under another name, answers included", async () => {
    const roster = committedRoster();
    const [before, after] = await Promise.all([
      openText(WIDE_PROJECTS, "maggio.csv"),
      openText(WIDE_PROJECTS, "giugno.csv"),
    ]);
    const last: Mapping = {
      ...surveyTables(before.raw, roster).proposal,
      project: { title: "P", start: "2010", end: "2012" },
      decisions: [{ body: "a", other: "b", isSame: false }],
    };
    const recalled = recallMapping(surveyTables(after.raw, roster).proposal, last);
    expect(recalled?.tables).toEqual(last.tables.map((own) => ({ ...own, name: "giugno" })));
    expect(recalled?.project).toEqual(last.project);
    expect(recalled?.decisions).toEqual(last.decisions);
  });

  it("is none for tables of other headers", () => {
    const other = {
      ...EMPTY,
      tables: [{ name: "t", shape: "unused" as const, table: null, columns: [asideColumn("x")] }],
    };
    const own = {
      ...EMPTY,
      tables: [{ name: "t", shape: "unused" as const, table: null, columns: [asideColumn("y")] }],
    };
    expect(recallMapping(own, other)).toBeNull();
  });
});

describe("a mapping for tables read anew without anybody to ask", () => {
  const own = (name: string, ...headers: readonly string[]): TableMapping => ({
    name,
    shape: "unused",
    table: null,
    columns: headers.map((header) => asideColumn(header)),
  });
  const raw = (name: string, ...columns: readonly string[]) => ({ ...rawTable(name, []), columns });
  const mapping: Mapping = {
    ...EMPTY,
    tables: [own("maggio", "a", "b"), own("altri", "c")],
    project: { title: "P", start: "2010", end: "2012" },
  };

  it("is by the name of the table where any header is the same, else by all headers in any order", () => {
    const fit = (table: RawTable) => fitMapping([table], mapping)?.tables;
    expect(fit(raw("maggio", "b", "nuova"))).toEqual([own("maggio", "a", "b")]);
    expect(fit(raw("giugno", "b", "a"))).toEqual([own("giugno", "a", "b")]);
    expect(fit(raw("maggio", "c"))).toEqual([own("maggio", "c")]);
    expect(fit(raw("giugno", "a"))).toBeUndefined();
    expect(fit(raw("maggio", "x"))).toBeUndefined();
  });

  it("leaves out the tables that it does not know, and keeps the rest of what was said", () => {
    const fitted = fitMapping([raw("themes", "id", "name"), raw("giugno", "a", "b")], mapping);
    expect(fitted).toEqual({ ...mapping, tables: [own("giugno", "a", "b")] });
  });
});
