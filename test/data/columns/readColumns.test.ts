import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProgramme } from "../../../src/data/buildProgramme";
import { checkTables } from "../../../src/data/checkTables";
import { checkLong, readColumns, type ColumnSet } from "../../../src/data/columns/readColumns";
import { turnTable } from "../../../src/data/columns/turnTable";
import { Gathering } from "../../../src/data/opening/gathering";
import { headOf, sizeOf, takeApart } from "../../../src/data/opening/parts";
import { readSet } from "../../../src/data/readSet";
import type { TableFile } from "../../../src/data/readTable";
import { noSeats } from "../../../src/data/seatOf";
import { inColumns } from "../../../src/export/writePackage";
import { columnsOf, rawTable, type RawRecord } from "../../../src/model/rawTable";
import { nastyText } from "../../fixtures/anySet";
import { addRecords, buildTables, changeRecord, type RawTables } from "../../fixtures/dataSet";
import { plainProgramme } from "../../fixtures/plainProgramme";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

const INFO = { name: "prova", version: null, created: null };
const encode = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

function filesOf(tables: RawTables): TableFile[] {
  return Object.entries(tables).map(([name, records]) => ({
    name,
    file: `${name}.json`,
    bytes: encode(inColumns(columnsOf(records), records as readonly RawRecord[])),
  }));
}

function plainly(files: readonly TableFile[]) {
  const set = readSet(files);
  const { faults, totals, unused, tables } = set;
  const isEmpty = tables.project.length === 0 || tables.organisations.length === 0;
  const programme = isEmpty ? null : buildProgramme(set, INFO, noSeats);
  return { programme, faults, totals, unused };
}

function byColumns(files: readonly TableFile[]) {
  return arrive(readColumns(files));
}

/** The same of tables of records, as files of one's own have them. */
function byTurning(tables: RawTables) {
  const raw = Object.entries(tables).map(([name, records]) =>
    rawTable(name, records, `${name}.json`),
  );
  const [partnerships, members] = ["partnerships", "members"].map((name) =>
    raw.find((table) => table.name === name),
  );
  if (!partnerships || !members) throw new Error("Not without its longest tables");
  const others = raw.filter((table) => table !== partnerships && table !== members);
  const long = { partnerships: turnTable(partnerships), members: () => turnTable(members) };
  return arrive(
    checkLong(long, (aside) => ({ ...checkTables(others, new Set(), aside), raw: others })),
  );
}

function arrive(read: ColumnSet | null) {
  if (!read) return null;
  const { faults, totals, unused } = read.set;
  const programme = buildProgramme(read.set, INFO, noSeats);
  const gathering = new Gathering();
  let count = 0;
  for (const part of takeApart(programme, [])) gathering.take(structuredClone(part));
  for (const part of read.parts()) {
    gathering.take(structuredClone(part));
    count += sizeOf(part);
  }
  expect(count).toBe(read.count);
  const arrived = gathering.finish(structuredClone(headOf(read.withDays(programme))));
  return { programme: plainProgramme(arrived), faults, totals, unused };
}

describe("a set in columns", () => {
  it("comes to the same as its records, one by one", () => {
    const files = filesOf(buildTables());
    expect(byColumns(files)).toEqual(plainly(files));
  });

  it("is not read where a row is no record, or has a key twice", () => {
    const row = { id: "a", title: "A" };
    expect(turnTable(rawTable("partnerships", [row, 1]))).toBeNull();
    const twice = { ...rawTable("partnerships", [row]), repeatedKeys: new Map([[1, "id"]]) };
    expect(turnTable(twice)).toBeNull();
    expect(turnTable(rawTable("partnerships", [row]))).not.toBeNull();
  });

  it("comes to the same with space between its cells", () => {
    const files = filesOf(buildTables());
    const spaced = files.map((file) => {
      const content: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
      return { ...file, bytes: new TextEncoder().encode(JSON.stringify(content, null, 1)) };
    });
    expect(byColumns(spaced)).toEqual(plainly(files));
  });

  it("says of its other tables what is to be said", () => {
    const files = filesOf(buildTables({ themes: addRecords("themes", { id: "nuovo" }) }));
    expect(byColumns(files)?.faults).toHaveLength(1);
    expect(byColumns(files)).toEqual(plainly(files));
  });

  it("comes to the same with any cells, or leaves them to who says what is wrong", () => {
    let read = 0;
    fc.assert(
      fc.property(anyLongTables(), (tables) => {
        const set = buildTables(tables);
        const files = filesOf(set);
        const arrived = byColumns(files);
        const turned = byTurning(set);
        expect(turned).toEqual(arrived);
        if (arrived === null) return;
        read += 1;
        expect(arrived).toEqual(plainly(files));
      }),
      FEWER_RUNS,
    );
    expect(read).toBeGreaterThan(FEWER_RUNS.numRuns / 10);
  });

  it.each<[string, RawTables]>([
    [
      "an id that comes twice",
      { partnerships: addRecords("partnerships", { id: "sannio", title: "A" }) },
    ],
    ["an id with a space", { partnerships: changeRecord("partnerships", 1, { id: "adria tico" }) }],
    ["no title", { partnerships: changeRecord("partnerships", 1, { title: undefined }) }],
    [
      "a title with a hidden sign",
      { partnerships: changeRecord("partnerships", 1, { title: "A\u202Eb" }) },
    ],
    [
      "an English title alone",
      { partnerships: changeRecord("partnerships", 1, { title: null, title_en: "A" }) },
    ],
    ["an unknown theme", { partnerships: changeRecord("partnerships", 1, { themes: ["boh"] }) }],
    [
      "an unknown country",
      { partnerships: changeRecord("partnerships", 1, { countries: ["ZZ"] }) },
    ],
    ["an end before its start", { partnerships: changeRecord("partnerships", 1, { end: "1900" }) }],
    [
      "a date that is none",
      { partnerships: changeRecord("partnerships", 1, { start: "2010-13" }) },
    ],
    ["an unsafe link", { partnerships: changeRecord("partnerships", 1, { url: "javascript:1" }) }],
    ["an unknown column", { partnerships: changeRecord("partnerships", 1, { colore: "blu" }) }],
    [
      "a partnership without members",
      { partnerships: addRecords("partnerships", { id: "solo", title: "A" }) },
    ],
    ["an unknown body", { members: changeRecord("members", 1, { organisation: "nessuno" }) }],
    ["an unknown partnership", { members: changeRecord("members", 1, { partnership: "nessuno" }) }],
    [
      "a member twice",
      { members: [...addRecords("members"), ...addRecords("members").slice(0, 1)] },
    ],
    ["an unknown role", { members: changeRecord("members", 1, { role: "capo" }) }],
    [
      "a membership that ends before it begins",
      { members: changeRecord("members", 1, { from: "2012", to: "2011" }) },
    ],
    ["a member before its partnership", { members: changeRecord("members", 1, { from: "1900" }) }],
    ["an unknown column of members", { members: changeRecord("members", 1, { colore: "blu" }) }],
  ])("is left to who reads records where there is %s", (_fault, tables) => {
    const files = filesOf(buildTables(tables));
    expect(plainly(files).faults.length).toBeGreaterThan(0);
    expect(readColumns(files)).toBeNull();
  });

  it.each([
    ["a list of records", [{ id: "a", title: "A" }]],
    ["columns of different lengths", { columns: { id: ["a", "b"], title: ["A"] } }],
    ["something else", { columns: [1] }],
  ])("is left to who reads records where a table is %s", (_what, content) => {
    const files = filesOf(buildTables()).map((file) =>
      file.name === "partnerships" ? { ...file, bytes: encode(content) } : file,
    );
    expect(readColumns(files)).toBeNull();
  });

  it("is not read where a column comes twice, not even with a colon in a text", () => {
    const text = JSON.stringify({ columns: { id: ["a"], title: ["Uno: due"] } });
    const files = (json: string) =>
      filesOf(
        buildTables({
          members: [{ partnership: "a", organisation: "lecce" }],
          partnership_steps: [],
        }),
      ).map((file) =>
        file.name === "partnerships" ? { ...file, bytes: new TextEncoder().encode(json) } : file,
      );
    expect(byColumns(files(text))).toEqual(plainly(files(text)));
    expect(readColumns(files(text.replace('"id":["a"]', '"id":["a"],"id":["a"]')))).toBeNull();
  });
});

/** Partnerships, members and steps of the tiny set with some cells changed, sound more often than not. */
function anyLongTables(): fc.Arbitrary<RawTables> {
  const date = fc.constantFrom("2010", "2011-05", "2012-02-29", "1999", null);
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("A", "Città: due", "") },
    nastyText,
  );
  const changeOf = <T extends string>(table: T, columns: Record<string, fc.Arbitrary<unknown>>) =>
    fc.constantFrom(...Object.entries(columns)).chain(([column, value]) =>
      fc.record({
        table: fc.constant(table),
        row: fc.nat(8),
        column: fc.constant(column),
        value,
      }),
    );
  const change = fc.oneof(
    changeOf("partnerships", {
      title: text,
      title_en: text,
      form: text,
      start: date,
      end: date,
      themes: fc.array(fc.constantFrom("turismo", "porti"), { maxLength: 3 }),
      countries: fc.array(fc.constantFrom("AL", "TN"), { maxLength: 3 }),
      evidence: fc.constantFrom("declared", "signed", "boh"),
      url: fc.constantFrom("https://ente.example/a", "boh"),
      illustrative: fc.boolean(),
      note: text,
    }),
    changeOf("members", {
      role: fc.constantFrom("lead", "associate", null),
      from: date,
      to: date,
      source: text,
      illustrative: fc.boolean(),
    }),
    changeOf("partnership_steps", { date, note: text }),
  );
  return fc.array(change, { maxLength: 5 }).chain((changes) =>
    fc.func(fc.integer()).map((order) => {
      const tables = structuredClone(buildTables()) as unknown as Record<
        string,
        Record<string, unknown>[]
      >;
      for (const { table, row, column, value } of changes) {
        const records = tables[table] ?? [];
        const record = records[row % records.length];
        if (record) record[column] = value;
      }
      const members = (tables["members"] ?? []).toSorted(
        (a, b) => order(a["organisation"]) - order(b["organisation"]),
      );
      return { ...tables, members };
    }),
  );
}
