import { describe, expect, it } from "vitest";
import { readDescriptor } from "../../src/data/descriptor";
import { parseCalendarDate } from "../../src/model/calendarDate";
import type { TableName } from "../../src/model/tables";
import { addRecords, buildTables, changeRecord, checkRawTables } from "../fixtures/dataSet";

/** What the first record of a table comes to with some cells changed, and what is said of it. */
function check(table: TableName, cells: Readonly<Record<string, unknown>>) {
  const { tables, faults } = checkRawTables(
    buildTables({ [table]: changeRecord(table, 1, cells) }),
  );
  const said = faults
    .filter((fault) => fault.table === table && fault.row === 1)
    .map(({ kind, severity, column, value, detail }) => [kind, severity, column, value, detail]);
  return { record: tables[table][0] as Record<string, unknown> | undefined, said };
}

describe("a cell that is absent", () => {
  it("is nothing: an empty list, a flag that is down, otherwise `null`, and never zero", () => {
    for (const absent of [undefined, null, "", "  "]) {
      const cells = { themes: absent, illustrative: absent, form: absent, end: absent };
      const { record, said } = check("partnerships", cells);
      expect(record).toMatchObject({ themes: [], illustrative: false, form: null, end: null });
      expect(said).toEqual([]);
      expect(check("organisations", { population: absent }).record?.["population"]).toBeNull();
    }
  });

  it("leaves its record out where the record cannot be without it, and the rest is read", () => {
    const { record, said } = check("partnerships", { title: null, title_en: undefined });
    expect(record?.["id"]).toBe("sannio");
    expect(said).toEqual([["missing-value", "error", "title", null, null]]);
    const { said: ofRole } = check("organisations", { role: " " });
    expect(ofRole).toEqual([["missing-value", "error", "role", " ", null]]);
  });
});

describe("a column that no record has", () => {
  it("is said once, for the table, where no record can be without it", () => {
    const relations = buildTables().relations.map(({ country: _country, ...rest }) => rest);
    const { faults, tables } = checkRawTables(buildTables({ relations }));
    expect(tables.relations).toEqual([]);
    expect(faults).toMatchObject([
      {
        kind: "missing-column",
        severity: "error",
        table: "relations",
        row: null,
        column: "country",
      },
    ]);
  });
});

describe("a schema given with a table", () => {
  const faultsOf = (...fields: readonly unknown[]) =>
    readDescriptor(
      new TextEncoder().encode(
        JSON.stringify({
          resources: [{ name: "partnerships", path: "p.json", schema: { fields } }],
        }),
      ),
    ).faults.map(({ kind, severity, column, value, detail }) => [
      kind,
      severity,
      column,
      value,
      detail,
    ]);

  it("may say as much as ours, less or nothing, and of columns that we do not know", () => {
    const sound = [
      { name: "start", type: "date" },
      { name: "start", type: "any" },
      { name: "themes", type: "list" },
      { name: "title_en", type: "string" },
      { name: "title" },
      { name: "altro", type: "object" },
      { type: "number" },
      "title",
    ];
    expect(faultsOf(...sound)).toEqual([]);
  });

  it("is a fault where it says otherwise, and the data are read by ours", () => {
    expect(
      faultsOf({ name: "title", type: "number" }, { name: "illustrative", type: "string" }),
    ).toEqual([
      ["schema-contradiction", "warning", "title", "number", "string"],
      ["schema-contradiction", "warning", "illustrative", "string", "boolean"],
    ]);
  });
});

describe("a text in two languages", () => {
  it("has both, the Italian alone, or the English for both, which is said", () => {
    const both = { subtitle: "Rotte", subtitle_en: "Routes" };
    expect(check("project", both).record?.["subtitle"]).toEqual({ it: "Rotte", en: "Routes" });
    const italian = check("project", { ...both, subtitle_en: undefined });
    expect(italian.record?.["subtitle"]).toEqual({ it: "Rotte", en: null });
    expect(italian.said).toEqual([]);
    const english = check("project", { ...both, subtitle: undefined });
    expect(english.record?.["subtitle"]).toEqual({ it: "Routes", en: "Routes" });
    expect(english.said).toEqual([["missing-value", "warning", "subtitle", null, null]]);
    expect(check("project", {}).record?.["subtitle"]).toBeNull();
  });

  it("is the English for both also where the record cannot be without it: nobody loses a record for a translation", () => {
    const { record, said } = check("partnerships", { title: undefined, title_en: "Routes" });
    expect(record).toMatchObject({ id: "adriatico", title: { it: "Routes", en: "Routes" } });
    expect(said).toEqual([["missing-value", "warning", "title", null, null]]);
    // Nothing that one can see is no text.
    const unseen = check("partnerships", { title: " ", title_en: "\u200b" });
    expect(unseen.record?.["id"]).toBe("sannio");
    expect(unseen.said).toContainEqual(["missing-value", "error", "title", " ", null]);
  });

  it("may be in English in every row, without a column for the Italian", () => {
    const partnerships = buildTables().partnerships.map(({ title, ...rest }) => ({
      ...rest,
      title_en: title,
    }));
    const { faults, tables } = checkRawTables(buildTables({ partnerships }));
    expect(tables.partnerships).toHaveLength(partnerships.length);
    expect(faults.map(({ kind, severity }) => [kind, severity])).toEqual(
      partnerships.map(() => ["missing-value", "warning"]),
    );
  });
});

describe("a cell that can be understood", () => {
  it.each<[string, TableName, string, unknown, unknown]>([
    ["an identifier without the spaces around it", "organisations", "kind", " ente ", "ente"],
    ["a reference", "organisations", "region", " 15 ", "15"],
    ["a word of a closed list", "partnerships", "evidence", " signed ", "signed"],
    ["a date", "partnerships", "end", " 2012-05 ", parseCalendarDate("2012-05")],
    ["a number at its lower bound", "organisations", "population", 0, 0],
    ["a list, each item once", "partnerships", "themes", [" porti", "porti "], ["porti"]],
    ["a flag", "partnerships", "illustrative", true, true],
    ["an address", "partnerships", "url", "mailto:a@b.it", "mailto:a@b.it"],
    ["a measure", "indicators", "measure", " countries:pooled:signed ", "countries:pooled:signed"],
  ])("is %s", (_what, table, column, written, read) => {
    const { record, said } = check(table, { [column]: written });
    expect(record?.[column]).toEqual(read);
    expect(said).toEqual([]);
  });
});

describe("a cell that cannot be understood", () => {
  it.each<[TableName, string, unknown, string, string | null]>([
    ["organisations", "region", 16, "wrong-type", "text"],
    ["organisations", "region", "a b", "not-an-id", null],
    ["organisations", "role", 1, "wrong-type", "text"],
    ["organisations", "role", "sindaco", "not-in-list", "authority, actor, partner"],
    ["organisations", "kind", true, "wrong-type", "text"],
    ["organisations", "population", "12", "wrong-type", "number"],
    ["organisations", "population", Number.POSITIVE_INFINITY, "not-a-number", null],
    ["organisations", "population", -1, "out-of-range", "0:"],
    ["organisations", "lat", 90.001, "out-of-range", "-90:90"],
    ["organisations", "lat", -90.001, "out-of-range", "-90:90"],
    ["partnerships", "end", 2012, "wrong-type", "date"],
    ["partnerships", "end", "2012-02-30", "not-a-date", null],
    ["partnerships", "themes", "porti", "wrong-type", "list"],
    ["partnerships", "illustrative", "sì", "not-a-flag", null],
    ["partnerships", "url", 7, "wrong-type", "text"],
    ["indicators", "measure", 7, "wrong-type", "text"],
    ["indicators", "measure", "enti", "not-a-measure", null],
  ])("leaves its record out: %s, %s, %j is %s", (table, column, value, kind, detail) => {
    const before = checkRawTables(buildTables()).tables[table].length;
    const { said } = check(table, { [column]: value });
    expect(said).toContainEqual([kind, "error", column, expect.anything(), detail]);
    const after = checkRawTables(
      buildTables({ [table]: changeRecord(table, 1, { [column]: value }) }),
    );
    expect(after.tables[table]).toHaveLength(before - 1);
  });

  it("names the item of a list that it is about", () => {
    expect(check("partnerships", { themes: ["porti", 7] }).said).toEqual([
      ["wrong-type", "error", "themes", "7", "list-item"],
    ]);
    expect(check("partnerships", { themes: ["porti", "a b"] }).said).toEqual([
      ["not-an-id", "error", "themes", "a b", null],
    ]);
  });

  it("leaves a link alone out, and keeps its record", () => {
    for (const url of ["javascript:alert(1)", "www.ente.it", "ftp://ente.it/"]) {
      const { record, said } = check("partnerships", { url });
      expect(record?.["url"]).toBeNull();
      expect(said).toEqual([["unsafe-link", "warning", "url", url, null]]);
    }
  });
});

describe("the place of a body", () => {
  const bodies = (region: string | null, ...places: readonly (readonly [unknown, unknown])[]) => {
    const added = places.map(([lon, lat], at) => ({
      id: `b${at}`,
      name: `B${at}`,
      role: region === null ? "partner" : "authority",
      ...(region === null ? { country: "TN" } : { region }),
      lon,
      lat,
    }));
    const tables = buildTables({
      regions: addRecords("regions", { id: "18", name: "Calabria" }),
      organisations: added,
      ...Object.fromEntries(
        ["partnerships", "members", "partnership_steps", "capacity_steps", "relations"].map(
          (name) => [name, []],
        ),
      ),
    });
    const { tables: kept, faults } = checkRawTables(tables);
    return {
      places: kept.organisations.map(({ lon, lat }) => [lon, lat]),
      said: faults
        .filter(({ table }) => table === "organisations")
        .map(({ kind, severity, row, column, value, detail }) =>
          [kind, severity, row, column, value, detail].join(" "),
        ),
    };
  };

  it("is doubted more than three degrees away from the middle one of its region, and kept", () => {
    const near = [
      [16, 38],
      [16.5, 39],
      [17, 40],
    ] as const;
    expect(bodies("18", ...near, [19.5, 41], [13.75, 36.25]).said).toEqual([]);
    const { said, places } = bodies("18", ...near, [19.6, 39], [16.5, 35.9]);
    expect(said).toEqual([
      "place-outside-region warning 4 lon 19.6, 39 region:18",
      "place-outside-region warning 5 lon 16.5, 35.9 region:18",
    ]);
    expect(places).toHaveLength(5);
    expect(places[3]).toEqual([19.6, 39]);
  });

  it("is doubted fifteen degrees away in a country, which may be large", () => {
    const near = [
      [8, 33],
      [9, 34],
      [10, 35],
    ] as const;
    expect(bodies(null, ...near, [24, 34]).said).toEqual([]);
    expect(bodies(null, ...near, [25.1, 34]).said).toEqual([
      "place-outside-region warning 4 lon 25.1, 34 country:TN",
    ]);
  });

  it("is not doubted among two, of whom nobody knows which is wrong", () => {
    expect(bodies("18", [16, 38], [6, 45]).said).toEqual([]);
  });

  it("is none where only half of it is said, or where it is the null island", () => {
    const { places, said } = bodies("18", [null, 38], [16, null], [0, 0], [0, 39], [null, null]);
    expect(places).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [0, 39],
      [null, null],
    ]);
    expect(said).toEqual([
      "missing-value warning 1 lon  ",
      "missing-value warning 2 lat  ",
      "place-outside-region warning 3 lon 0, 0 null-island",
    ]);
  });
});
