import { describe, expect, it } from "vitest";
import { applyMapping } from "../../../src/data/mapping/applyMapping";
import { withTarget } from "../../../src/data/mapping/editMapping";
import type { Mapping } from "../../../src/data/mapping/mapping";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { rawTable, type RawTable } from "../../../src/model/rawTable";
import { committedRoster } from "./looseTables";

const roster = committedRoster();
const PROJECT = { title: "Prova", start: "2010", end: "2012" };

type Row = Readonly<Record<string, unknown>>;

/** What tables come to: by the proposal, or by what a reader made of it. */
function map(
  raw: readonly RawTable[],
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
) {
  const mapped = applyMapping(raw, change(surveyTables(raw, roster).proposal), roster);
  const table = (name: string) => mapped.raw.find((own) => own.name === name);
  return {
    names: mapped.raw.map(({ name }) => name),
    table,
    recordsOf: (name: string) => (table(name)?.records ?? []) as readonly Record<string, unknown>[],
    said: mapped.faults.map(({ kind, column, value, detail }) => [kind, column, value, detail]),
  };
}

const loose = (name: string, rows: readonly Row[]) => rawTable(name, rows, `${name}.json`);
const agreements = (...rows: readonly Row[]) => loose("accordi", rows);
const OLIO = { Titolo: "Olio", Capofila: "Comune di Lecce", Partner: "Comune di Bari" };

describe("a table that is not to be used", () => {
  const unused = (name: string): Mapping["tables"][number] => ({
    name,
    shape: "unused",
    table: null,
    columns: [],
  });

  it("makes nothing, and stays among the tables under a name that nobody reads", () => {
    const raw = [agreements(OLIO), loose("appunti", [{ a: 1 }])];
    const aside = map(raw, (mapping) => ({
      ...mapping,
      tables: [unused("accordi"), unused("appunti")],
    }));
    expect(aside.names).toEqual(["accordi", "appunti"]);
    expect(aside.said).toEqual([]);
    const ours = map([loose("organisations", [{ Nome: "x" }])], (mapping) => ({
      ...mapping,
      tables: [unused("organisations")],
    }));
    expect(ours.names).toEqual(["organisations (file)"]);
    expect(ours.recordsOf("organisations (file)")).toEqual([{ Nome: "x" }]);
  });
});

describe("the tables that come of a mapping", () => {
  it("are those that hold something, those of the files first and with their file", () => {
    const list = rawTable(
      "organisations",
      [{ id: "lecce", name: "Comune di Lecce", role: "authority" }],
      "enti.json",
    );
    const { names, table } = map([list, agreements(OLIO)]);
    expect(names).toEqual(["organisations", "regions", "partnerships", "members"]);
    expect(table("organisations")?.file).toBe("enti.json");
    expect(table("members")?.file).toBe("accordi.json");
    // What is in no file has none.
    expect(table("regions")?.file).toBeNull();
  });

  it("of rows of several files have no file of their own", () => {
    const { table } = map([agreements(OLIO), loose("protocolli", [{ ...OLIO, Titolo: "Porti" }])]);
    expect(table("partnerships")?.records).toHaveLength(2);
    expect(table("partnerships")?.file).toBeNull();
  });

  it("keep the columns of a table of ours that passes, and take no other table for bodies", () => {
    const themes = rawTable("themes", [{ id: "tema", name: "Comune di Lecce" }], "temi.json");
    const { recordsOf } = map([themes, agreements(OLIO)]);
    expect(recordsOf("members").map(({ organisation }) => organisation)).toEqual([
      "comune-di-lecce",
      "comune-di-bari",
    ]);
  });
});

describe("the project's record", () => {
  const withProject = (mapping: Mapping): Mapping => ({ ...mapping, project: PROJECT });
  const titles = (raw: readonly RawTable[]) =>
    map(raw, withProject)
      .recordsOf("project")
      .map(({ title }) => title);

  it("is made of what the reader typed where no file has one", () => {
    expect(map([agreements(OLIO)], withProject).recordsOf("project")).toEqual([
      { id: "progetto", title: "Prova", start: "2010", end: "2012" },
    ]);
    expect(map([agreements(OLIO)]).recordsOf("project")).toEqual([]);
    expect(titles([rawTable("project", [])])).toEqual(["Prova"]);
    // Any other table that has rows is no project.
    expect(titles([rawTable("themes", [{ id: "a", name: "A" }])])).toEqual(["Prova"]);
  });

  it("is that of the files where there is one, as it is or mapped", () => {
    const own = { id: "p", title: "Del file", start: "2010", end: "2012" };
    expect(titles([rawTable("project", [own]), agreements(OLIO)])).toEqual(["Del file"]);
    const sheet = loose("scheda progetto", [
      { "Titolo progetto": "Della scheda", "Data inizio": "2010", "Data fine": "2012" },
    ]);
    const mapped = map([sheet], withProject);
    expect(mapped.recordsOf("project").map(({ title }) => title)).toEqual(["Della scheda"]);
  });
});

describe("an agreement that the mapping makes", () => {
  it("has an id that no record of the files has", () => {
    const own = rawTable("partnerships", [
      { id: " olio ", title: "Altro" },
      "no record",
      { id: 7, title: "Ancora" },
    ]);
    const { recordsOf } = map([own, agreements(OLIO)]);
    expect(
      recordsOf("partnerships")
        .slice(3)
        .map(({ id }) => id),
    ).toEqual(["olio-2"]);
  });

  it("that names nobody has no title where none is written", () => {
    const { recordsOf } = map([
      agreements(OLIO, { Titolo: "", Capofila: "", Partner: "", Inizio: "2010" }),
    ]);
    expect(recordsOf("partnerships")[1]).not.toHaveProperty("title");
  });

  it("is one of its own in each row, whatever its title, unless rows are memberships", () => {
    const { recordsOf } = map([agreements(OLIO, { ...OLIO, Partner: "Comune di Nardò" })]);
    expect(recordsOf("partnerships").map(({ id }) => id)).toEqual(["olio", "olio-2"]);
    const pairs = loose("coppie", [
      { Titolo: "Olio", "Ente A": "Comune di Lecce", "Ente B": "Comune di Bari" },
      { Titolo: "Olio", "Ente A": "Comune di Lecce", "Ente B": "Comune di Nardò" },
    ]);
    expect(
      map([pairs])
        .recordsOf("partnerships")
        .map(({ id }) => id),
    ).toEqual(["olio", "olio-2"]);
  });

  it("is one for the rows of one id, and what they say otherwise is a fault", () => {
    const rows = ["Lecce", "Bari"].map((name, at) => ({
      "Codice accordo": "A1",
      Accordo: at === 0 ? "Olio" : "Vino",
      Ente: `Comune di ${name}`,
    }));
    const { recordsOf, said } = map([loose("adesioni", [...rows, { ...rows[0], Ente: "GAL X" }])]);
    expect(recordsOf("partnerships")).toEqual([{ id: "A1", title: "Olio" }]);
    expect(recordsOf("members")).toHaveLength(3);
    expect(said).toEqual([["conflicting-value", "Accordo", "Vino", "Olio"]]);
  });
});

describe("two rows of one agreement", () => {
  const rows = (one: Row, other: Row) => {
    const base = { "Codice accordo": "A1", Accordo: "Olio", Ente: "Comune di Bari" };
    return map([
      loose("adesioni", [
        { ...base, ...one },
        { ...base, ...other },
      ]),
    ]).said;
  };

  it.each<[what: string, one: Row, other: Row]>([
    ["in other letters", { Forma: "Città" }, { Forma: "CITTA" }],
    ["as the same list", { Paesi: ["Albania", "Tunisia"] }, { Paesi: ["AL", "TN"] }],
    ["where the other says nothing", { Forma: "Protocollo" }, { Forma: "" }],
  ])("say the same %s: no fault", (_what, one, other) => {
    expect(rows(one, other)).toEqual([]);
  });

  it.each<[what: string, one: Row, other: Row, fault: readonly unknown[]]>([
    ["words", { Forma: "Patto" }, { Forma: "Intesa" }, ["Forma", "Intesa", "Patto"]],
    ["lists", { Paesi: ["AL"] }, { Paesi: ["AL", "TN"] }, ["Paesi", "[…]", "[…]"]],
  ])("say otherwise in other %s: the first stands", (_what, one, other, fault) => {
    expect(rows(one, other)).toEqual([["conflicting-value", ...fault]]);
  });
});

describe("what columns say of the bodies in a cell", () => {
  const said = (row: Row) => {
    const { recordsOf, said: faults } = map([agreements({ ...OLIO, ...row })]);
    return [
      recordsOf("organisations").map(({ name, province }) => [name, province]),
      faults.map(([kind, , value, detail]) => [kind, value, detail]),
    ];
  };

  it("is parted as the names are, each its own", () => {
    expect(
      said({ Capofila: "GAL X", Partner: "GAL Terre; GAL Colline", "Provincia partner": "LE; SA" }),
    ).toEqual([
      [
        ["GAL X", undefined],
        ["GAL Terre", "LE"],
        ["GAL Colline", "SA"],
      ],
      [],
    ]);
  });

  it("is not used where it is not of as many", () => {
    for (const province of ["LE", "LE; SA; BA", 7]) {
      expect(
        said({
          Capofila: "GAL X",
          Partner: "GAL Terre; GAL Colline",
          "Provincia partner": province,
        }),
      ).toEqual([
        [
          ["GAL X", undefined],
          ["GAL Terre", undefined],
          ["GAL Colline", undefined],
        ],
        [["unused-value", String(province), "several-bodies"]],
      ]);
    }
  });

  it("of one body is whole, signs of parting and all", () => {
    const { recordsOf, said: faults } = map([
      agreements(
        { ...OLIO, Partner: "GAL Terre", "Tipologia partner": "rete; di fatto" },
        { ...OLIO, Titolo: "Vino", Partner: "Forum; Porto di Bari", "Tipologia partner": "" },
      ),
    ]);
    expect(faults).toEqual([]);
    expect(recordsOf("organisations")[1]).toMatchObject({ kind: "rete; di fatto" });
  });

  it("is not used where the reader has taken the body's column away", () => {
    const raw = [agreements({ ...OLIO, "Provincia partner": "LE" }, OLIO)];
    const { said: faults } = map(raw, (mapping) => withTarget(mapping, "accordi", "Partner", null));
    expect(faults).toEqual([["unused-value", "Provincia partner", "LE", "no-body"]]);
  });
});

describe("a cell that names a body", () => {
  const steps = (...names: readonly unknown[]) =>
    map([
      loose(
        "tappe enti",
        names.map((Ente) => ({ Ente, Percorso: "plan", Fase: "started", Data: "2011" })),
      ),
    ]);

  it("may be a number; what names nobody is said, and what is empty is not", () => {
    const { recordsOf, said } = steps("Comune di Lecce", 118, null, "n.d.", " ", ["a"]);
    expect(recordsOf("capacity_steps").map(({ organisation }) => organisation)).toEqual([
      "comune-di-lecce",
      "118",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(said.map(([kind, column, , detail]) => [kind, column, detail])).toEqual([
      ["unused-value", "Ente", "body"],
      ["unused-value", "Ente", "body"],
    ]);
    expect(recordsOf("organisations").map(({ name, istat }) => [name, istat])).toEqual([
      ["Comune di Lecce", "075035"],
      ["118", undefined],
    ]);
  });
});

describe("what a body is known by", () => {
  const body = (row: Row) =>
    map([loose("enti", [{ "Nome ente": "GAL Terre", ...row }])]).recordsOf("organisations")[0];

  it("has the region of its provincia where the list does not say one", () => {
    expect(body({ Provincia: "LE" })).toMatchObject({ province: "LE", region: "16" });
    expect(body({ Provincia: "Lecce", Regione: "Calabria" })).toMatchObject({ region: "18" });
    expect(body({ Provincia: "ZZ" })).not.toHaveProperty("region");
    expect(body({ Provincia: "LE", Paese: "Albania" })).not.toHaveProperty("region");
    expect(body({ Regione: "Puglia" })).not.toHaveProperty("province");
  });

  it("is a partner abroad, an authority of its kind, else a local actor", () => {
    expect(body({ Paese: "Albania" })?.["role"]).toBe("partner");
    expect(body({ Paese: "Italia" })?.["role"]).toBe("actor");
    expect(body({ Tipologia: "ente estero" })?.["role"]).toBe("partner");
    expect(body({ Tipologia: "unione di comuni" })?.["role"]).toBe("authority");
    expect(body({ "Nome ente": "Regione Puglia" })?.["role"]).toBe("authority");
    expect(body({})?.["role"]).toBe("actor");
  });

  it("stands as its own row says; what an agreement says otherwise is a fault", () => {
    const ready = rawTable("organisations", [
      { id: "gal", name: "GAL Terre", role: "actor", population: 10 },
    ]);
    const listed = loose("enti", [{ Codice: "G1", "Nome ente": "GAL Terre", Abitanti: 10 }]);
    for (const [list, id] of [
      [ready, "gal"],
      [listed, "G1"],
    ] as const) {
      const { recordsOf, said } = map([
        list,
        agreements({ ...OLIO, Capofila: "GAL Terre", "Abitanti capofila": 12 }),
      ]);
      expect(recordsOf("organisations")[0]).toMatchObject({ id, population: 10 });
      expect(said).toEqual([["conflicting-value", "Abitanti capofila", "12", "10"]]);
    }
  });
});
