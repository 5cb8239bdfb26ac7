import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProgramme } from "../../src/data/buildProgramme";
import { readDescriptor } from "../../src/data/descriptor";
import { rawTable } from "../../src/model/rawTable";
import { readSet, type ReadSet } from "../../src/data/readSet";
import { noSeats } from "../../src/data/seatOf";
import { PUBLISHED_TABLE, writePackage, type WrittenPackage } from "../../src/export/writePackage";
import { TABLE_NAMES } from "../../src/model/tables";
import { addRecords, buildTables, type RawTables } from "../fixtures/dataSet";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const INFO = { name: "prova", version: null, created: null };

function write(tables: RawTables): WrittenPackage {
  const raw = Object.entries(tables).map(([name, records]) => rawTable(name, records));
  return writePackage(raw, { name: "prova", title: "Prova" }, sha256);
}

function readBack({ tables, descriptor }: WrittenPackage): ReadSet {
  const { descriptor: read, faults } = readDescriptor(descriptor.bytes);
  const bytesByPath = new Map(tables.map(({ path, bytes }) => [path, bytes]));
  const files = read?.resources.map(({ name, path }) => ({
    name,
    file: path,
    bytes: bytesByPath.get(path) ?? new Uint8Array(),
  }));
  return readSet(files ?? [], faults);
}

function unusedValues({ unused }: ReadSet): readonly unknown[] {
  return unused.columns.map(({ values }) => [...values.values()]);
}

describe("publishing a set", () => {
  it("gives the same programme when it is read back, whether in records or in columns", () => {
    const organisation = fc.record(
      {
        name: fc.string({ unit: "binary", minLength: 1 }).map((text) => `N${text}`),
        note: fc.string({ unit: "grapheme" }),
        region: fc.constantFrom("15", "16", null),
        population: fc.nat(),
        lon: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => n + 0),
        lat: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
        illustrative: fc.boolean(),
        inventata: fc.jsonValue(),
      },
      { requiredKeys: ["name"] },
    );
    fc.assert(
      fc.property(fc.array(organisation, { maxLength: 5 }), fc.boolean(), (more, isLong) => {
        const padding = isLong ? 1000 : 0;
        const organisations = addRecords(
          "organisations",
          ...more.map((record, n) => ({ id: `m${n}`, role: "partner", ...record })),
          ...Array.from({ length: padding }, (_, n) => ({
            id: `p${n}`,
            name: `P ${n}`,
            role: "actor",
          })),
        );
        const tables = buildTables({ organisations });
        const before = readSet(
          Object.entries(tables).map(([name, records]) => ({
            name,
            file: `${name}.json`,
            bytes: new TextEncoder().encode(JSON.stringify(records)),
          })),
        );
        const after = readBack(write(tables));
        expect(after.totals).toEqual(before.totals);
        expect(buildProgramme(after, INFO, noSeats)).toEqual(buildProgramme(before, INFO, noSeats));
        expect(unusedValues(after)).toEqual(unusedValues(before));
      }),
      { numRuns: Math.ceil(FEWER_RUNS.numRuns / 4) },
    );
  }, 60_000);

  it("names every table after its content, the descriptor after none", () => {
    const { tables, descriptor } = write(buildTables());
    expect(descriptor.path).toBe("datapackage.json");
    expect(tables.every(({ path }) => PUBLISHED_TABLE.test(path))).toBe(true);
    for (const { path, bytes } of tables) {
      expect(path).toContain(sha256(bytes).toString("hex").slice(0, 12));
    }
  });

  it("writes the same bytes for the same tables, and other names for others", () => {
    expect(write(buildTables())).toEqual(write(buildTables()));
    const changed = write(buildTables({ themes: addRecords("themes", { id: "x", name: "X" }) }));
    const names = new Set(write(buildTables()).tables.map(({ path }) => path));
    expect(changed.tables.filter(({ path }) => !names.has(path))).toHaveLength(1);
  });

  it("states name, length, hash and schema of each table beside the metadata given", () => {
    const { tables, descriptor } = write(buildTables());
    const written = JSON.parse(new TextDecoder().decode(descriptor.bytes)) as Record<
      string,
      unknown
    >;
    expect(written).toMatchObject({ name: "prova", title: "Prova" });
    for (const resource of written["resources"] as readonly object[]) {
      expect(resource).toMatchObject({ format: "json", mediatype: "application/json" });
    }
    const { descriptor: read } = readDescriptor(descriptor.bytes);
    read?.resources.forEach(({ name, bytes, hash }, index) => {
      const table = tables[index];
      expect(name).toBe(TABLE_NAMES[index]);
      expect(bytes).toBe(table?.bytes.byteLength);
      expect(hash).toBe(`sha256-${sha256(table?.bytes ?? new Uint8Array()).toString("base64")}`);
    });
  });

  it("gives unknown tables a name that is safe as a file", () => {
    const { tables } = write({ ...buildTables(), "../Verbali 2010": [{ a: 1 }] });
    expect(tables.at(-1)?.path).toMatch(/^___Verbali_2010\.[0-9a-f]{12}\.json$/);
  });

  it("describes the tables by Table Schemas that our own reader does not contradict", () => {
    const { faults } = readDescriptor(write(buildTables()).descriptor.bytes);
    expect(faults).toEqual([]);
    const text = new TextDecoder().decode(write(buildTables()).descriptor.bytes);
    expect(text).toContain('"schema": "schema/organisations.json"');
  });

  it("puts the schemas that the descriptor refers to beside the tables", () => {
    const { schemas } = write(buildTables());
    expect(schemas.map(({ path }) => path)).toEqual(
      TABLE_NAMES.map((name) => `schema/${name}.json`),
    );
    const [first] = schemas;
    const schema: unknown = JSON.parse(new TextDecoder().decode(first?.bytes));
    expect(schema).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      name: "project",
      primaryKey: ["id"],
    });
    const texts = schemas.map(({ bytes }) => new TextDecoder().decode(bytes)).join("");
    expect(texts).toContain('"foreignKeys"');
    expect(texts).toContain('"title_en"');
  });
});
