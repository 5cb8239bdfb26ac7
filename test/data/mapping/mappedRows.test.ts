import { describe, expect, it } from "vitest";
import { applyMapping } from "../../../src/data/mapping/applyMapping";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { describeFault } from "../../../src/i18n/describeFault";
import { rawTable, type RawTable } from "../../../src/model/rawTable";
import { committedRoster, openText } from "./looseTables";

const roster = committedRoster();

/** What the proposal makes of tables, record by record. */
function map(raw: readonly RawTable[]) {
  const mapped = applyMapping(raw, surveyTables(raw, roster).proposal, roster);
  return {
    recordsOf: (name: string) =>
      (mapped.raw.find((table) => table.name === name)?.records ?? []) as readonly Record<
        string,
        unknown
      >[],
    said: mapped.faults.map(({ kind, column, value }) => [kind, column, value]),
  };
}

const mapTexts = async (...texts: readonly (readonly [path: string, text: string])[]) =>
  map(
    (await Promise.all(texts.map(([path, text]) => openText(text, path)))).flatMap(
      ({ raw }) => raw,
    ),
  );

describe("a list of bodies", () => {
  it("under «Comune» is one of comuni, whatever else has their names", async () => {
    const { recordsOf, said } = await mapTexts([
      "elenco.csv",
      "Comune;Provincia;Abitanti\nLecce;LE;89916\nBari;BA;320000\n",
    ]);
    expect(recordsOf("organisations")).toMatchObject([
      { name: "Comune di Lecce", kind: "comune", istat: "075035", population: 89916 },
      { name: "Comune di Bari", kind: "comune", istat: "072006" },
    ]);
    expect(said).toEqual([]);
    const english = await mapTexts(["list.csv", "Municipality;Inhabitants\nLecce;1\n"]);
    expect(english.recordsOf("organisations")).toMatchObject([{ istat: "075035" }]);
    const bodies = await mapTexts(["elenco.csv", "Nome ente;Abitanti\nLecce;1\n"]);
    expect(bodies.recordsOf("organisations")[0]?.["istat"]).toBeUndefined();
  });

  it("gives its names and facts to agreements that stand before it", async () => {
    const { recordsOf, said } = await mapTexts(
      ["accordi.csv", "Titolo;Capofila;Partner\nA;COMUNE DI LECCE;Comune di Bari\n"],
      [
        "enti.csv",
        "Denominazione;Cod. ISTAT;Abitanti;Regione\nComune di Lecce;75035;89916;Puglia\n",
      ],
    );
    expect(recordsOf("organisations")).toMatchObject([
      { name: "Comune di Lecce", istat: "075035", population: 89916, region: "16" },
      { name: "Comune di Bari", istat: "072006" },
    ]);
    expect(recordsOf("members").map(({ organisation }) => organisation)).toEqual([
      "comune-di-lecce",
      "comune-di-bari",
    ]);
    expect(said).toEqual([]);
  });

  it("lends its ids to tables that stand before it", async () => {
    const { recordsOf } = await mapTexts(
      ["tappe enti.csv", "Ente;Percorso;Fase;Data\nE7;plan;started;2011\n"],
      ["enti.csv", "Codice;Nome ente;Regione\nE7;Comune di Lecce;Puglia\n"],
    );
    expect(recordsOf("organisations")).toMatchObject([{ id: "E7", name: "Comune di Lecce" }]);
    expect(recordsOf("capacity_steps")).toMatchObject([{ organisation: "E7", track: "plan" }]);
  });

  it("is asked about where a party of the same name is said to be elsewhere", async () => {
    const { recordsOf, said } = await mapTexts(
      ["enti.csv", "Codice;Nome ente;Provincia;Regione\nE7;GAL Terre;LE;Puglia\n"],
      [
        "accordi.csv",
        "Titolo;Capofila;Partner;Regione capofila\nA;GAL Terre;Comune di Bari;Calabria\n",
      ],
    );
    expect(recordsOf("organisations")[0]).toMatchObject({ id: "E7", region: "16" });
    expect(said).toEqual([["doubtful-body", "Capofila", "GAL Terre"]]);
  });
});

describe("a reference", () => {
  it("that names nothing is not used, and the cell is said", async () => {
    const { recordsOf, said } = await mapTexts(
      ["risultati.csv", "Risultato;Obiettivo\nReti;n.d.\nPiani;Mai sentito\nEnti;O1\n"],
      ["objectives.csv", "id;text\nO1;Fare rete\n"],
    );
    expect(recordsOf("results").map(({ objective }) => objective)).toEqual([
      undefined,
      // For the check to name.
      "mai-sentito",
      "O1",
    ]);
    expect(said).toEqual([["unused-value", "Obiettivo", "n.d."]]);
  });
});

describe("a record of a mapped table", () => {
  const steps = [
    "tappe accordi.csv",
    "Accordo;Fase;Data\nRotte adriatiche;firmato;2011\n",
  ] as const;

  it("can be named by its title in another table, before it or after it, with an id or without", async () => {
    for (const [agreements, id] of [
      ["id;Nome accordo;Inizio\nP7;Rotte adriatiche;2010\n", "P7"],
      ["Nome accordo;Inizio\nRotte adriatiche;2010\n", "rotte-adriatiche"],
    ] as const) {
      const list = ["elenco accordi.csv", agreements] as const;
      for (const order of [
        [steps, list],
        [list, steps],
      ]) {
        const { proposal } = surveyTables(
          (await Promise.all(order.map(([path, text]) => openText(text, path)))).flatMap(
            ({ raw }) => raw,
          ),
          roster,
        );
        expect(new Set(proposal.tables.map(({ table }) => table))).toEqual(
          new Set(["partnership_steps", "partnerships"]),
        );
        const { recordsOf, said } = await mapTexts(...order);
        expect(recordsOf("partnerships")).toMatchObject([{ id, title: "Rotte adriatiche" }]);
        expect(recordsOf("partnership_steps")).toMatchObject([
          { partnership: id, stage: "signed" },
        ]);
        expect(said).toEqual([]);
      }
    }
  });

  it("that is no record stays for the check to name", () => {
    const raw = rawTable("temi", [{ Tema: "Porti" }, 7, null, { Tema: "Turismo" }], "temi.json");
    const { recordsOf } = map([raw]);
    expect(recordsOf("themes")).toEqual([
      { id: "porti", name: "Porti" },
      7,
      null,
      { id: "turismo", name: "Turismo" },
    ]);
  });
});

describe("numbers in JSON", () => {
  it("stand for the codes that they are", () => {
    const raw = rawTable("enti", [
      { "Nome ente": "Comune di Lecce", "Cod. ISTAT": 75035, Regione: 16, Abitanti: 89916 },
      { "Nome ente": "GAL Terre", "Cod. ISTAT": true, Regione: 16, Abitanti: "molti" },
    ]);
    const { recordsOf, said } = map([raw]);
    expect(recordsOf("organisations")).toMatchObject([
      { istat: "075035", region: "16", population: 89916 },
      { name: "GAL Terre", region: "16", population: "molti" },
    ]);
    expect(said).toEqual([["unused-value", "Cod. ISTAT", "true"]]);
  });
});

describe("parties in JSON", () => {
  it("may be a list, a number or a text; what is none of them is said", () => {
    const columns = ["Titolo", "Capofila", "Partner"];
    const rows = [
      { Titolo: "A", Capofila: "Comune di Bari", Partner: ["GAL Terre", "Forum", 7] },
      { Titolo: "B", Capofila: 118, Partner: "Forum; GAL Terre" },
      { Titolo: "C", Capofila: { nome: "Lecce" }, Partner: [] },
    ];
    const { recordsOf, said } = map([{ ...rawTable("accordi", rows), columns }]);
    const partiesOf = (id: string) =>
      recordsOf("members").flatMap(({ partnership, organisation, role }) =>
        partnership === id ? [[organisation, role]] : [],
      );
    expect(partiesOf("a")).toEqual([
      ["comune-di-bari", "lead"],
      ["gal-terre", "partner"],
      ["forum", "partner"],
    ]);
    expect(partiesOf("b")).toEqual([
      ["118", "lead"],
      ["forum", "partner"],
      ["gal-terre", "partner"],
    ]);
    expect(partiesOf("c")).toEqual([]);
    expect(said.map(([kind, column]) => [kind, column])).toEqual([
      ["unused-value", "Partner"],
      ["unused-value", "Capofila"],
    ]);
  });
});

describe("columns about parties", () => {
  it("speak of the party before them, or of the first where none is", async () => {
    const { recordsOf } = await mapTexts([
      "accordi.csv",
      "Prov.;Capofila;Regione;Partner;Paese;Titolo\nLE;GAL Terre;Puglia;Forum;Albania;A\n",
    ]);
    expect(recordsOf("organisations")).toMatchObject([
      { name: "GAL Terre", province: "LE", region: "16" },
      { name: "Forum" },
    ]);
    expect(recordsOf("organisations")[1]).not.toHaveProperty("region");
    const after = await mapTexts([
      "accordi.csv",
      "Titolo;Capofila;Partner;Provincia\nA;GAL Terre;GAL Colline;SA\n",
    ]);
    expect(after.recordsOf("organisations").map(({ province }) => province)).toEqual([
      undefined,
      "SA",
    ]);
  });

  it("that tell of none are told from those of a pair by one word or number", async () => {
    const uses = async (headers: string) => {
      const { raw } = await openText(`${headers}\nComune di Bari;Comune di Lecce;2010\n`, "a.csv");
      const [table] = surveyTables(raw, roster).proposal.tables;
      return [table?.shape, table?.columns.map(({ to }) => to === "party")];
    };
    for (const headers of [
      "Primo ente;Secondo ente;Data",
      "Ente 1;Ente 2;Data",
      "Ente A;Ente B;Data",
    ]) {
      expect(await uses(headers)).toEqual(["pairs", [true, true, false]]);
    }
    expect((await uses("Ente;Ente partecipante esterno;Data"))[0]).not.toBe("pairs");
  });
});

describe("cells of a list", () => {
  it("are parted, named or made, and what names nothing is said item by item", async () => {
    const { recordsOf, said } = await mapTexts([
      "accordi.csv",
      "Titolo;Capofila;Partner;Paesi\nA;Comune di Bari;Comune di Lecce;Albania, Albania, n.d., Tunisia\nB;Comune di Bari;Comune di Lecce;Tunisia, Atlantide\n",
    ]);
    expect(recordsOf("partnerships").map(({ countries }) => countries)).toEqual([
      ["AL", "TN"],
      ["TN"],
    ]);
    expect(said.map(([kind, , value]) => [kind, value])).toEqual([
      ["unused-value", "n.d."],
      ["unused-value", "Atlantide"],
    ]);
  });
});

describe("an ISTAT code", () => {
  it.each([
    ["75", "075"],
    ["7", "007"],
    ["75035", "075035"],
    ["1234", "001234"],
  ])("%s has lost its zeros: it is %s", async (written, code) => {
    const { recordsOf } = await mapTexts([
      "e.csv",
      `Nome ente;Cod. ISTAT\nX;${written}\nY;${written}\n`,
    ]);
    expect(recordsOf("organisations")[0]?.["istat"]).toBe(code);
  });

  it.each(["1234567", "75O35", "-75"])("is none in «%s», which is said", async (written) => {
    const { said } = await mapTexts(["e.csv", `Nome ente;Cod. ISTAT\nGAL X;${written}\n`]);
    expect(said).toContainEqual(["unused-value", "Cod. ISTAT", written]);
  });
});

describe("a table of agreements without titles", () => {
  it("names each after its first three parties, and says how many more there are", async () => {
    const row = "Comune di Bari;Comune di Lecce;Comune di Nardò;Comune di Cosenza;Comune di Andria";
    const { recordsOf } = await mapTexts([
      "accordi.csv",
      `Capofila;Partner 1;Partner 2;Partner 3;Partner 4\n${row}\n`,
    ]);
    expect(recordsOf("partnerships").map(({ title }) => title)).toEqual([
      "Comune di Bari – Comune di Lecce – Comune di Nardò (+ 2)",
    ]);
  });
});

describe("rows that are no records, and empty ones", () => {
  it("are named, and passed over", () => {
    const columns = ["Titolo", "Capofila", "Partner"];
    const good = { Titolo: "A", Capofila: "Comune di Bari", Partner: "Comune di Lecce" };
    const records = [
      good,
      7,
      { Titolo: " ", Capofila: null, Partner: "" },
      { ...good, Titolo: "B" },
    ];
    const raw = { ...rawTable("accordi", records, "accordi.json"), columns };
    const { proposal } = surveyTables([raw], roster);
    const mapped = applyMapping([raw], proposal, roster);
    const made = mapped.raw.find(({ name }) => name === "partnerships")?.records ?? [];
    expect(made.map((record) => (record as { title: string }).title)).toEqual(["A", "B"]);
    expect(mapped.faults.map((fault) => describeFault(fault, "it").place)).toEqual([
      "accordi.json, riga 2",
    ]);
    expect(mapped.faults).toMatchObject([{ kind: "not-a-record", severity: "error", value: "7" }]);
  });
});
