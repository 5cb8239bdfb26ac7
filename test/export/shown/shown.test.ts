import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { checkSource } from "../../../src/data/forms/checkSource";
import { openSource } from "../../../src/data/forms/openSource";
import { filterSet } from "../../../src/export/filterSet";
import { describeExport } from "../../../src/export/shown/describeExport";
import { fileStem, plainName } from "../../../src/export/shown/fileStem";
import { describeCounts } from "../../../src/export/shown/shownCounts";
import { shownRecords } from "../../../src/export/shown/shownRecords";
import { shownTables } from "../../../src/export/shown/shownTables";
import { writeShownCsv } from "../../../src/export/shown/writeShownCsv";
import { writeShownXlsx } from "../../../src/export/shown/writeShownXlsx";
import { CSV_FLAVOURS } from "../../../src/export/writeCsvSet";
import { writeJsonSet } from "../../../src/export/writeJsonSet";
import { writeZip } from "../../../src/export/writeZip";
import type { RawTable } from "../../../src/model/rawTable";
import type { Scope } from "../../../src/model/scope";
import { addRecords, buildProgrammeFrom, buildTables, changeRecord } from "../../fixtures/dataSet";
import {
  dayAt,
  NOTE,
  rawTablesOf,
  shippedAt,
  shippedTables,
  tinyAt,
  WORDS,
} from "../../fixtures/shownSet";

describe("what is shown", () => {
  it("is as many bodies and partnerships as the lists of the page count", () => {
    const at = shippedAt("2012-06-30", { regions: ["15"] });
    const { bodies, partnerships } = shownRecords(at);
    expect(bodies).toHaveLength(at.authorities.length + at.actors.length + at.partners.length);
    expect(partnerships).toHaveLength(at.network.length + at.inPreparation.length);
  });

  it("names members that the filters leave out apart from those within", () => {
    const { bodies, others } = shownRecords(tinyAt({}, { regions: ["15"] }));
    expect(bodies.map(({ id }) => id)).not.toContain("lecce");
    expect(others.map(({ id }) => id)).toContain("lecce");
  });

  it("can be only what is selected", () => {
    const at = tinyAt();
    const [first] = at.network;
    const id = first?.partnership.id ?? "";
    const chosen = { organisations: new Set(["lecce"]), partnerships: new Set([id]) };
    const { bodies, partnerships } = shownRecords(at, chosen);
    expect(bodies.map((body) => body.id)).toEqual(["lecce"]);
    expect(partnerships.map(({ partnership }) => partnership.id)).toEqual([id]);
  });

  it("is said before it is written", () => {
    const { bodies, partnerships } = shownRecords(tinyAt());
    expect(describeCounts({ bodies, partnerships }, "it")).toBe("6 enti e partner, 3 accordi");
    const authorities = bodies.filter(({ role }) => role === "authority");
    const [one] = authorities;
    expect(describeCounts({ bodies: one ? [one] : [], partnerships: [] }, "it")).toBe(
      "1 ente, 0 accordi",
    );
    expect(describeCounts({ bodies: authorities, partnerships }, "en")).toBe(
      "4 authorities, 3 partnerships",
    );
  });
});

describe("the tables of what is shown", () => {
  const records = shownRecords(shippedAt("2012-06-30", { regions: ["16"] }));
  const tables = shownTables(records, WORDS);

  it("have as many rows as are counted", () => {
    const { bodies, others, partnerships, links } = records;
    const members = partnerships.reduce((sum, item) => sum + item.members.length, 0);
    expect(tables.map(({ name, count }) => [name, count])).toEqual([
      ["enti", bodies.length + others.length],
      ["accordi", partnerships.length],
      ["parti", members],
      ["legami", links.length],
      ["risultati", records.at.programme.indicators.length],
    ]);
    for (const { rows, count } of tables) expect([...rows]).toHaveLength(count);
  });

  it("have headings that differ from one another, in both languages", () => {
    for (const language of ["it", "en"] as const) {
      for (const { columns } of tables) {
        const headings = columns.map(({ heading }) => heading[language]);
        expect(new Set(headings).size).toBe(headings.length);
      }
    }
  });

  it("say of every record whether it is made up", () => {
    for (const { columns, rows } of tables) {
      const at = columns.findIndex(({ key }) => key === "illustrative");
      for (const row of rows) expect(row[at]).toBeTypeOf("boolean");
    }
  });
});

const SPREADSHEET_FORMULA = /^[=+\-@\t\r\0]/;

describe("a CSV of what is shown", () => {
  const name = '=HYPERLINK("x")';
  const organisations = buildTables().organisations.map((record, index) =>
    index === 0 ? { ...record, name, lon: -8.5 } : record,
  );
  const records = shownRecords(tinyAt({ organisations }));
  const tables = shownTables(records, WORDS);
  const about = describeExport(records, { ...NOTE, filters: "+1" }, "it");

  it("for Italian Excel has a mark, semicolons, decimal commas and no live formula", () => {
    const files = writeShownCsv(tables, about, CSV_FLAVOURS.italian, "it");
    expect(files.map(({ path }) => path)).toEqual([
      "enti.csv",
      "accordi.csv",
      "parti.csv",
      "legami.csv",
      "risultati.csv",
      "leggimi.csv",
    ]);
    for (const { bytes } of files)
      expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const [bodies] = files.map(({ bytes }) => new TextDecoder().decode(bytes).split("\r\n"));
    expect(bodies?.[0]).toMatch(/^Nome;Id;Ruolo;Codice del ruolo;/);
    const row = bodies?.find((line) => line.includes("HYPERLINK")) ?? "";
    expect(row).toMatch(/^"'=HYPERLINK\(""x""\)";benevento;ente;authority;Provincia;provincia;/);
    // A negative number is a number, not a formula.
    expect(row).toContain(";-8,5;");
    expect(row).toMatch(/;no;/);
    for (const { bytes } of files) {
      const cells = new TextDecoder().decode(bytes).split(/[;\r\n]+/);
      expect(cells.filter((cell) => SPREADSHEET_FORMULA.test(cell) && cell !== "-8,5")).toEqual([]);
    }
  });

  it("in standard form has commas and decimal points", () => {
    const [bodies] = writeShownCsv(tables, about, CSV_FLAVOURS.standard, "en");
    const text = new TextDecoder().decode(bodies?.bytes);
    expect(text).toMatch(/^Name,Id,Role,/);
    expect(text).toContain(",-8.5,");
  });
});

describe("a workbook of what is shown", () => {
  it("says first what it is; its dates are dates, its numbers numbers, its codes texts", async () => {
    const records = shownRecords(tinyAt());
    const about = describeExport(records, { ...NOTE, filters: "tema: Turismo" }, "it");
    const sheets = await readXlsx(
      Buffer.from(writeShownXlsx(shownTables(records, WORDS), about, "it")),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "leggimi",
      "enti",
      "accordi",
      "parti",
      "legami",
      "risultati",
    ]);
    const readme = new Map(sheets[0]?.data.map(([label, text]) => [label, text]));
    expect(readme.get("Filtri")).toBe("tema: Turismo");
    expect(readme.get("Data di lettura")).toBe("30 giugno 2012");
    expect(readme.get("Licenza dei dati")).toBe("CC-BY-4.0");
    expect(readme.get("Versione dei dati")).toBe("1.0.0");
    expect(readme.get("Pagina da cui viene")).toBe(NOTE.link);
    const cell = (sheet: number, row: number, heading: string) => {
      const data = sheets[sheet]?.data ?? [];
      return data[row]?.[data[0]?.indexOf(heading) ?? -1];
    };
    expect(cell(1, 1, "Popolazione")).toBe(284900);
    expect(cell(1, 1, "Codice ISTAT")).toBe("062");
    expect(cell(2, 1, "Inizio")).toBeInstanceOf(Date);
    expect(cell(1, 1, "Dimostrativo")).toBe(false);
    expect(cell(2, 1, "Nomi delle parti")).toBe(
      records.partnerships[0]?.members.map(({ name }) => name.it).join(" | "),
    );
  });
});

describe("the columns of such a workbook", () => {
  it("are texts where they hold codes or words, so that what is typed there later is not reckoned with", () => {
    const records = shownRecords(tinyAt());
    const tables = shownTables(records, WORDS);
    const about = describeExport(records, NOTE, "it");
    const parts = unzipSync(writeShownXlsx(tables, about, "it"));
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const columns = [
      ...sheet.matchAll(/<col min="\d+" max="\d+" width="(\d+)"[^>]*?( style="\d+")?\/>/g),
    ];
    const [bodies] = tables;
    expect(columns).toHaveLength(bodies?.columns.length ?? 0);
    bodies?.columns.forEach(({ type, width }, at) => {
      const [, written, style] = columns[at] ?? [];
      expect([at, style !== undefined]).toEqual([at, type === "text"]);
      expect(Number(written)).toBe(width ?? 14);
    });
  });
});

describe("the package of what is shown", () => {
  const days = ["2010-06-01", "2011-03-31", "2012-06-30", "2012-09-30"];
  const anyScope: fc.Arbitrary<Scope> = fc.record({
    regions: fc.subarray(["15", "16", "18", "19"]),
    theme: fc.constantFrom(null, "turismo", "porti"),
    country: fc.constantFrom(null, "AL", "TN"),
    span: fc.constantFrom(null, "interregional", "local", "single", "international"),
    onlyReal: fc.boolean(),
  });
  const tables = shippedTables();
  const programme = buildProgrammeFrom(tables);
  const idsOf = (records: ReturnType<typeof shownRecords>) => ({
    bodies: records.bodies.map(({ id }) => id),
    others: records.others.map(({ id }) => id).toSorted(),
    partnerships: records.partnerships.map(({ partnership }) => partnership.id),
    links: records.links.map(({ key }) => key).toSorted(),
  });

  it("reads back, on the same day and with the same filters, as what was shown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...days), anyScope, async (day, scope) => {
        const at = programmeAt(programme, dayAt(day), scope);
        const shown = shownRecords(at);
        const set = filterSet({ tables: rawTablesOf(tables), metadata: { name: "prova" } }, shown);
        const source = await openSource([
          { path: "prova.zip", bytes: writeZip(writeJsonSet(set)) },
        ]);
        expect(source.faults).toEqual([]);
        const checked = checkSource(source);
        expect(checked.faults.filter(({ severity }) => severity === "error")).toEqual([]);
        const back = buildProgrammeFrom(
          Object.fromEntries(source.raw.map(({ name, records }) => [name, records])),
        );
        expect(idsOf(shownRecords(programmeAt(back, dayAt(day), scope)))).toEqual(idsOf(shown));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("keeps columns and tables that the page does not use", () => {
    const raw = rawTablesOf({
      ...buildTables({
        organisations: buildTables().organisations.map((record) => ({ ...record, extra: "x" })),
      }),
      strana: [{ a: 1 }, "né chiavi né valori"],
    });
    const { tables: kept } = filterSet({ tables: raw, metadata: {} }, shownRecords(tinyAt()));
    expect(kept.find(({ name }) => name === "strana")).toBe(
      raw.find(({ name }) => name === "strana"),
    );
    expect(kept.find(({ name }) => name === "organisations")?.records[0]).toMatchObject({
      extra: "x",
    });
  });
});

describe("the package of what is real", () => {
  const madeUp = { illustrative: true };
  const mixed = buildTables({
    organisations: changeRecord("organisations", 1, madeUp),
    partnerships: changeRecord("partnerships", 1, madeUp),
    observations: addRecords("observations", {
      indicator: "giorni",
      date: "2011-12-31",
      value: 3,
      ...madeUp,
    }),
    themes: changeRecord("themes", 1, madeUp),
    strana: [{ a: 1, ...madeUp }, { a: 2 }],
  });
  const raw = rawTablesOf(mixed);
  const madeUpIn = (tables: readonly RawTable[]) =>
    tables
      .filter(({ records }) =>
        (records as readonly Record<string, unknown>[]).some((each) => each["illustrative"]),
      )
      .map(({ name }) => name);

  it("holds no record that is made up, of any table, but the words that others refer to", () => {
    const shown = shownRecords(tinyAt(mixed, { onlyReal: true }));
    const { tables } = filterSet({ tables: raw, metadata: {} }, shown);
    expect(madeUpIn(tables)).toEqual(["themes"]);
    const countOf = (name: string) => tables.find((table) => table.name === name)?.records.length;
    expect(countOf("strana")).toBe(1);
    expect(countOf("observations")).toBe(buildTables().observations.length);
    expect(countOf("indicators")).toBe(buildTables().indicators.length);
  });

  it("is asked for: otherwise what is made up stays, and says so itself", () => {
    const { tables } = filterSet({ tables: raw, metadata: {} }, shownRecords(tinyAt(mixed)));
    expect(madeUpIn(tables).toSorted()).toEqual(
      ["observations", "organisations", "partnerships", "strana", "themes"].toSorted(),
    );
  });
});

describe("a file name", () => {
  it("says project, view, filters and date, and that records are made up", () => {
    const records = shownRecords(shippedAt("2012-06-30", { regions: ["15"] }));
    expect(fileStem(records, ["rete", "Città di Sant’Agata"])).toBe(
      "prova-rete-citta-di-sant-agata-2012-06-30-dati-dimostrativi",
    );
  });

  it("is letters, digits and dashes whatever the words, and not too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(plainName(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        const stem = fileStem(shownRecords(tinyAt()), [text, text]);
        expect(stem).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(stem.length).toBeLessThan(180);
      }),
      { numRuns: 100 },
    );
  });
});
