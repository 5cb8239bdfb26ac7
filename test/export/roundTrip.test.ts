import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSource } from "../../src/data/forms/checkSource";
import { openSource, type OpenedSource, type SourceFile } from "../../src/data/forms/openSource";
import { checkTables, type CheckedSet } from "../../src/data/checkTables";
import type { ExportedSet } from "../../src/export/exportedSet";
import { CSV_FLAVOURS, writeCsvSet } from "../../src/export/writeCsvSet";
import { writeJsonFile, writeJsonSet } from "../../src/export/writeJsonSet";
import type { PackageFile } from "../../src/export/packageFile";
import { writeXlsx } from "../../src/export/writeXlsx";
import { writeZip } from "../../src/export/writeZip";
import type { Fault } from "../../src/model/fault";
import { rawTable } from "../../src/model/rawTable";
import { anySet } from "../fixtures/anySet";
import { buildTables } from "../fixtures/dataSet";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

const METADATA = {
  name: "prova",
  title: "Insieme di prova",
  version: "1.0",
  created: "2012-06-30",
  licenses: [{ name: "CC-BY-4.0" }],
  notices: { owner: "Provincia di Prova", feedback_url: "mailto:urp@prova.example" },
  keywords: ["rete", "enti"],
  description: '["non è una lista"]',
  note: '"tra virgolette',
  edition: 3,
  isDraft: false,
};

const FORMS: Readonly<Record<string, (set: ExportedSet) => readonly PackageFile[]>> = {
  "JSON folder": writeJsonSet,
  "single JSON file": (set) => [writeJsonFile(set)],
  "CSV folder": (set) => writeCsvSet(set),
  "CSV folder for Italian Excel": (set) => writeCsvSet(set, CSV_FLAVOURS.italian),
  workbook: (set) => [writeXlsx(set)],
  "archive of JSON": (set) => [{ path: "prova.zip", bytes: writeZip(writeJsonSet(set)) }],
  "archive of CSV": (set) => [{ path: "prova.zip", bytes: writeZip(writeCsvSet(set)) }],
};

async function open(files: readonly SourceFile[]): Promise<OpenedSource> {
  return openSource(files);
}

/** What the checks keep, without the rows that a form may count otherwise. */
function modelOf({ tables, totals, unused }: CheckedSet) {
  return {
    tables,
    totals,
    unknownTables: unused.tables.map(({ name, columns }) => ({ name, columns })),
    unknownColumns: unused.columns.map(({ table, column }) => `${table}.${column}`).toSorted(),
  };
}

const SLOW = { timeout: 120_000 };

describe.each(Object.entries(FORMS))("a %s", (_form, write) => {
  it("reads back as the set it was written from", async () => {
    const raw = Object.entries(buildTables()).map(([name, records]) => rawTable(name, records));
    const source = await open(write({ tables: raw, metadata: METADATA }));
    expect(source.faults).toEqual([]);
    expect(source.info).toMatchObject({ name: "prova", version: "1.0", created: "2012-06-30" });
    expect(source.metadata).toMatchObject(METADATA);
    expect(source.info.notices).toMatchObject({
      owner: "Provincia di Prova",
      feedback_url: "mailto:urp@prova.example",
    });
    expect(source.metadata).toMatchObject(METADATA);
    const set = checkSource(source);
    expect(set.faults).toEqual([]);
    expect(modelOf(set)).toEqual(modelOf(checkTables(raw)));
  });

  it("reads back as the same model whatever stands in the texts", SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (raw) => {
        const source = await open(write({ tables: raw, metadata: METADATA }));
        expect(source.faults).toEqual([]);
        expect(modelOf(checkSource(source))).toEqual(modelOf(checkTables(raw)));
      }),
      FEWER_RUNS,
    );
  });

  it("holds the shipped set whole", async () => {
    const shipped = await openSource(await filesOf("data"));
    const tables = checkSource(shipped);
    const written = write({ tables: shipped.raw, metadata: shipped.metadata ?? {} });
    const again = checkSource(await open(written));
    expect(again.faults.map(siteOf)).toEqual(tables.faults.map(siteOf));
    expect(modelOf(again)).toEqual(modelOf(tables));
  });
});

function siteOf({ kind, table, record, row, column, value }: Fault) {
  return { kind, table, record: record ?? row, column, value };
}

async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })),
  );
}
