import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDecision } from "../../../src/data/mapping/editMapping";
import { isMappingNeeded, surveyTables } from "../../../src/data/mapping/surveyTables";
import { rawTable } from "../../../src/model/rawTable";
import { anySet } from "../../fixtures/anySet";
import { buildTables } from "../../fixtures/dataSet";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { committedRoster, openText, WIDE_PROJECTS } from "./looseTables";

const roster = committedRoster();
const { raw } = await openText(WIDE_PROJECTS);

describe("what a survey shows of a table", () => {
  const previewOf = () => surveyTables(raw, roster).previews[0];

  it("is where it came from, its first five rows as they are written, and how many there are", () => {
    expect(previewOf()).toMatchObject({ name: "progetti", file: "progetti.csv", rows: 6 });
    expect(previewOf()?.sample).toHaveLength(5);
    expect(previewOf()?.sample[2]).toEqual([
      "Olio e vino",
      "Prov. di Benevento",
      "Provincia di Messina; Comune di Sant’Angelo a Cupolo",
      "Tunisia",
      "2011",
      "2012",
      "bozza",
      "",
    ]);
  });

  it("is how full each column is, what stands in it, and how sure its place is", () => {
    const columns = new Map(previewOf()?.columns.map((column) => [column.header, column]));
    expect(columns.get("Stato")).toMatchObject({
      filled: 6,
      // The only one that comes twice is first.
      values: ["firmato", "in corso", "bozza", "approvato", "proposto"],
    });
    expect(columns.get("Referente")).toEqual({
      header: "Referente",
      filled: 2,
      values: ["R. Prova", "Da definire"],
      confidence: 0,
    });
    expect(columns.get("Capofila")?.confidence).toBe(1);
    expect(previewOf()?.confidence).toBeGreaterThan(0.9);
    expect(previewOf()?.confidence).toBeLessThanOrEqual(1);
  });

  it("lists what stands in a column by how often it does, then as it comes", () => {
    const words = ["b", "a", "c", "a", "c", "", "a"];
    const table = rawTable(
      "elenco",
      words.map((Tipo) => ({ Tipo })),
    );
    const [column] = surveyTables([table], roster).previews[0]?.columns ?? [];
    expect(column).toMatchObject({ filled: 6, values: ["a", "c", "b"] });
  });

  it("is every use that it may have, each with all its columns", () => {
    const uses = previewOf()?.choices.map(({ shape, table }) => table ?? shape) ?? [];
    expect(uses.slice(0, 3)).toEqual(["agreements", "pairs", "memberships"]);
    expect(uses.at(-1)).toBe("unused");
    expect(new Set(uses).size).toBe(uses.length);
    for (const { columns } of previewOf()?.choices ?? []) {
      expect(columns.map(({ header }) => header)).toEqual(
        previewOf()?.columns.map(({ header }) => header),
      );
    }
  });
});

describe("a table of ours that lacks what it requires", () => {
  const proposed = (records: readonly unknown[]) => {
    const { proposal, previews } = surveyTables([rawTable("organisations", records)], roster);
    const [own] = proposal.tables;
    return { own, confidence: previews[0]?.confidence ?? NaN };
  };

  it("is proposed as what its columns say", () => {
    const { own, confidence } = proposed([{ "Nome ente": "Comune di Lecce", Regione: "Puglia" }]);
    expect(own).toMatchObject({
      name: "organisations",
      table: "organisations",
      columns: [{ to: "organisations.name" }, { to: "organisations.region" }],
    });
    expect(confidence).toBeGreaterThan(0.8);
  });

  it("stays what it is called where they say nothing, and that is half sure", () => {
    const { own, confidence } = proposed([{ pippo: "1", pluto: "x" }]);
    expect(own).toMatchObject({ shape: "table", table: "organisations" });
    expect(own?.columns.map(({ to }) => to)).toEqual([null, null]);
    expect(confidence).toBe(0.5);
  });

  it("is not looked at where it has no record, nor where it has all it requires: that is sure", () => {
    expect(proposed([])).toEqual({ own: undefined, confidence: 1 });
    const { organisations } = buildTables();
    expect(proposed(organisations)).toEqual({ own: undefined, confidence: 1 });
    const [preview] = surveyTables([rawTable("organisations", organisations)], roster).previews;
    expect(new Set(preview?.columns.map(({ confidence }) => confidence))).toEqual(new Set([1]));
  });
});

describe("what comes of a mapping, before anybody agrees to it", () => {
  it("is counted table by table, in the order of the tables", () => {
    const { outcome } = surveyTables(raw, roster);
    const counts = outcome.counts.flatMap(({ table, records }) =>
      records > 0 ? [[table, records]] : [],
    );
    // By hand: 15 bodies in 4 regions, 6 agreements with 17 parties, 5 countries.
    expect(counts).toEqual([
      ["regions", 4],
      ["countries", 5],
      ["organisations", 15],
      ["partnerships", 6],
      ["members", 17],
      ["partnership_steps", 6],
    ]);
    expect(outcome).toMatchObject({ unusedCells: 0, unknownWords: [], hasProject: false });
  });

  it("knows a project that is in the files, or typed", () => {
    const own = rawTable("project", buildTables()["project"] ?? []);
    expect(surveyTables([...raw, own], roster).outcome.hasProject).toBe(true);
    const { proposal } = surveyTables(raw, roster);
    const project = { title: "Prova", start: "2010", end: "2012" };
    expect(surveyTables(raw, roster, { ...proposal, project }).outcome.hasProject).toBe(true);
  });

  it("says what is kept aside: columns without a place that hold something, and tables without a use", () => {
    const notes = rawTable("appunti", [{ a: 1, b: "" }, { a: 2, b: "x" }, { a: null }]);
    expect(surveyTables([...raw, notes], roster).outcome.keptAside).toEqual([
      { table: "progetti", header: "Referente", cells: 2 },
      { table: "appunti", header: null, cells: 3 },
    ]);
    const columns = ["Titolo", "Capofila", "Partner", "vuota"];
    const record = {
      Titolo: "A",
      Capofila: "Comune di Bari",
      Partner: "Comune di Lecce",
      vuota: " ",
    };
    const full = { ...rawTable("accordi", [record, "?"]), columns };
    expect(surveyTables([full], roster).outcome.keptAside).toEqual([]);
  });

  it("names the bodies that the roster knows or that are written in several ways, and how often", () => {
    const { bodies } = surveyTables(raw, roster).outcome;
    const byName = new Map(bodies.map((body) => [body.name, body]));
    expect(byName.get("Comune di Lecce")).toEqual({
      key: "comune|lecce||||",
      name: "Comune di Lecce",
      writings: ["Comune di Lecce"],
      istat: "075035",
      by: "name",
      mentions: 2,
    });
    expect(byName.get("Prov. di Benevento")?.istat).toBe("062");
    // Outside the roster, and written in one way only.
    expect(byName.has("Università del Salento")).toBe(false);
  });

  it("tells cells that cannot be used and words that nothing stands for", async () => {
    const open = await openText(
      "Titolo;Capofila;Partner;Evidenza;Paesi\nA;Comune di Bari;;boh;Atlantide\nB;Comune di Bari;;boh;\n",
    );
    const { outcome } = surveyTables(open.raw, roster);
    expect(outcome.unusedCells).toBe(3);
    expect(outcome.unknownWords).toMatchObject([{ header: "Evidenza", word: "boh", cells: 2 }]);
  });

  it("is that of the mapping at hand, not of the proposal", async () => {
    const open = await openText("Titolo;Capofila;Partner\nA;Lecce;Comune di Bari\n");
    const { proposal, outcome } = surveyTables(open.raw, roster);
    expect(outcome.bodies.map(({ name }) => name)).toEqual(["Comune di Bari"]);
    const decided = withDecision(proposal, "|lecce||||", "istat:075", true);
    const after = surveyTables(open.raw, roster, decided);
    expect(after.mapped).toBe(decided);
    expect(after.proposal).toEqual(proposal);
    expect(after.outcome.bodies).toMatchObject([
      { name: "Lecce", istat: "075", by: "decision" },
      { name: "Comune di Bari", by: "name" },
    ]);
  });
});

describe("whether tables need a mapping", () => {
  it("is told without looking at their bodies as the whole survey tells it", () => {
    fc.assert(
      fc.property(anySet, fc.nat(20), fc.nat(20), fc.boolean(), (tables, left, renamed, isCut) => {
        const raw = tables
          .filter((_, index) => index !== left)
          .map((table, index) => ({
            ...table,
            ...(index === renamed && { name: "altra" }),
            ...(index === renamed && isCut && { columns: table.columns.slice(1) }),
          }));
        expect(isMappingNeeded(raw)).toBe(surveyTables(raw, null).isNeeded);
      }),
      FEWER_RUNS,
    );
  });
});
