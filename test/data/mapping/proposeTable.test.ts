import { describe, expect, it } from "vitest";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { foldHeader } from "../../../src/data/mapping/foldHeader";
import { HEADER_WORDS, partWords, TABLE_WORDS } from "../../../src/data/mapping/headerWords";
import { PARTY_WORDS } from "../../../src/data/mapping/partyWords";
import { codeForWord } from "../../../src/data/mapping/valueWords";
import { countryCode, regionCode } from "../../../src/data/mapping/placeWords";
import { searchRoster } from "../../../src/data/mapping/searchRoster";
import { foldName } from "../../../src/model/foldName";
import { rawTable } from "../../../src/model/rawTable";
import { buildTables } from "../../fixtures/dataSet";
import { committedRoster, propose } from "./looseTables";

const roster = committedRoster();

describe("what a table seems to hold", () => {
  it.each([
    [
      "Denominazione;Comune;Prov.;Cod. ISTAT",
      ["Ente A;Lecce;LE;075035"],
      "organisations",
      ["name", null, "province", "istat"],
    ],
    [
      "COMUNE;Provincia;Abitanti",
      ["Lecce;LE;89916", "Nardò;LE;31952"],
      "organisations",
      ["name", "province", "population"],
    ],
    ["Denominazzione;Regione", ["Comune di Lecce;Puglia"], "organisations", ["name", "region"]],
    ["Ente;x;y", ["Comune di Lecce;1;2"], "organisations", ["name", "lon", "lat"]],
    [
      "Progetto;Capofila;Partner 1;Partner 2",
      ["A;Comune di Bari;Comune di Lecce;Comune di Nardò"],
      "agreements",
      ["title", "party", "party", "party"],
    ],
    [
      "Primo ente;Secondo ente;Data",
      ["Comune di Bari;Comune di Lecce;2010"],
      "pairs",
      ["party", "party", "start"],
    ],
    [
      "Partenariato;Organizzazione;Paese",
      ["P;Comune A;Albania", "P;Comune B;Tunisia"],
      "memberships",
      ["title", "party", "country"],
    ],
    [
      "indicatore;data;valore atteso",
      ["I1;2010-12-31;5"],
      "targets",
      ["targets.indicator", "targets.date", "targets.value"],
    ],
    [
      "Denominazione (dell'ente);Cod.-ISTAT;  PROVINCIA  (sigla) ;Regione:",
      ["Comune di Lecce;075035;LE;Puglia"],
      "organisations",
      ["name", "istat", "province", "region"],
    ],
    [
      "Titolo;Data inizio;Data fine;Capofila;Partner",
      ["A;2010;2012;Comune di Bari;Comune di Lecce"],
      "agreements",
      ["title", "start", "end", "party", "party"],
    ],
    ["foo;bar", ["1;2"], "unused", [null, null]],
  ])("%s", (headers, rows, use, to) => {
    expect(propose(headers, rows)).toMatchObject({ use, to });
  });

  it("tells columns about one party from those about another", () => {
    const { use, to, slots } = propose("Ente A;Prov. A;Regione A;Ente B;Prov. B;Regione B", [
      "Comune di Bari;BA;Puglia;Comune di Cosenza;CS;Calabria",
    ]);
    expect(use).toBe("pairs");
    expect(to).toEqual(["party", "province", "region", "party", "province", "region"]);
    expect(slots).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it("takes the name of the file into account", () => {
    const rows = ["1;Puglia"];
    expect(propose("codice;nome", rows, "regioni").use).toBe("regions");
    expect(propose("codice;nome", rows, "temi").use).toBe("themes");
  });

  it.each<[headers: string, row: string, name: string, use: string, confidence: number]>([
    // The share of the columns that are explained weighs 0.85, the name of the table 0.15.
    ["Titolo;Inizio;Note;A;B;C", "Olio;2010;x;y;z;w", "x", "partnerships", 0.408],
    ["Titolo;Inizio;Note;A;B;C", "Olio;2010;x;y;z;w", "partenariati", "partnerships", 0.558],
    ["Titolo;Inizio;Note;A;B;C", "Olio;2010;x;y;z;w", "partnerships", "partnerships", 0.558],
    // A table that names parties is surer of what it is, but never surer than sure.
    ["Titolo;Ente;Partner;A;B;C", "Olio;Bari;Lecce;x;y;z", "x", "agreements", 0.522],
    ["Titolo;Capofila;Partner", "Olio;Comune di Bari;Comune di Lecce", "accordi", "agreements", 1],
    // What explains so little is no guess to make.
    ["Denominazione;A;B", "Ente;x;y", "x", "unused", 0],
    ["Denominazione;A", "Ente;x", "x", "organisations", 0.417],
  ])("is as sure as it explains the columns: «%s» with %s, called «%s», is %s", (...given) => {
    const [headers, row, name, use, confidence] = given;
    const columns = headers.split(";");
    const record = Object.fromEntries(row.split(";").map((cell, at) => [columns[at], cell]));
    const { previews } = surveyTables([{ ...rawTable(name, [record]), columns }], roster);
    expect(propose(headers, [row], name).use).toBe(use);
    expect(previews[0]?.confidence).toBeCloseTo(confidence, 2);
  });

  it("knows a code by its values where the header says nothing", () => {
    const { to } = propose("Nome ente;k;s", [
      "Comune di Lecce;075035;LE",
      "Comune di Bari;072006;BA",
    ]);
    expect(to).toEqual(["name", "istat", "province"]);
  });

  it.each<[what: string, header: string, cells: string[], to: string | null]>([
    ["dates", "Data inizio", ["2010", "05/2011", "1.2.2012"], "start"],
    ["as many dates as not", "Data inizio", ["2010", "da definire"], "start"],
    ["words", "Data inizio", ["primavera", "estate", "2010"], null],
    ["nothing", "Data inizio", ["", "", ""], "start"],
    ["words", "Titolo", ["Porti", "Olio", "Scuole"], "title"],
    ["dates", "Titolo", ["14/05/2010", "01/03/2011", "10/01/2012"], null],
  ])("takes %s under «%s» for what they are: %j", (_what, header, cells, to) => {
    const rows = cells.map((cell) => `Comune di Bari;Comune di Lecce;${cell}`);
    const { to: found } = propose(`Capofila;Partner;${header}`, rows);
    expect(found?.[2]).toBe(to);
  });

  it.each<[what: string, cells: string[], isParty: boolean]>([
    ["names", ["Comune di Lecce", "GAL Terre"], true],
    ["no more dates than names", ["2010", "Comune di Lecce"], true],
    ["dates", ["2010", "2011", "Comune di Lecce"], false],
    ["numbers", ["1", "2,5", "Comune di Lecce"], false],
    ["no more numbers than names", ["1", "Comune di Lecce"], true],
    ["letters of provinces", ["LE", "BA"], false],
    ["nothing", ["", ""], true],
  ])(
    "takes a column «Partner» of %s for parties only where it names bodies",
    (_w, cells, isParty) => {
      const rows = cells.map((cell, at) => `Accordo ${at};Comune di Bari;${cell}`);
      const { to } = propose("Titolo;Capofila;Partner", rows);
      expect(to?.[2] === "party").toBe(isParty);
    },
  );

  it("gives no column of the contract to two columns of the file", () => {
    const { to } = propose("Nome ente;Denominazione;Regione;Region", ["A;B;Puglia;Puglia"]);
    const given = to?.filter((target) => target !== null) ?? [];
    expect(new Set(given).size).toBe(given.length);
  });
});

describe("whether a mapping is needed", () => {
  const tables = Object.entries(buildTables()).map(([name, records]) => rawTable(name, records));

  it("is not for a set as it should be, nor for a table more", () => {
    expect(surveyTables(tables, null).isNeeded).toBe(false);
    expect(surveyTables(tables, null).proposal.tables).toEqual([]);
    expect(surveyTables([...tables, rawTable("appunti", [{ a: 1 }])], null).isNeeded).toBe(false);
  });

  it("is where the bodies or the project are missing, or a table lacks what it requires", () => {
    expect(
      surveyTables(
        tables.filter(({ name }) => name !== "project"),
        null,
      ).isNeeded,
    ).toBe(true);
    const renamed = tables.map((table) =>
      table.name === "organisations"
        ? rawTable("organisations", [{ "Nome ente": "Comune di Lecce" }])
        : table,
    );
    expect(surveyTables(renamed, null).isNeeded).toBe(true);
    expect(surveyTables([], null).isNeeded).toBe(false);
  });

  it("is not for tables of ours that hold no body: they are refused in plain words", () => {
    const empty = tables.map((table) =>
      table.name === "organisations" ? rawTable("organisations", []) : table,
    );
    expect(surveyTables(empty, null).isNeeded).toBe(false);
    expect(surveyTables([...empty, rawTable("appunti", [{ a: 1 }])], null).isNeeded).toBe(false);
    const loose = rawTable("elenco", [{ "Nome ente": "Comune di Lecce", Regione: "Puglia" }]);
    expect(surveyTables([...empty, loose], null).isNeeded).toBe(true);
    expect(surveyTables([rawTable("appunti", [{ a: 1 }])], null).isNeeded).toBe(true);
  });
});

describe("the lists of words", () => {
  it("are written as headers are folded, so that each can be found", () => {
    const lists = [
      ...Object.values(HEADER_WORDS),
      ...Object.values(TABLE_WORDS),
      ...PARTY_WORDS.map(({ words }) => words),
    ];
    const unfolded = lists.flatMap(partWords).filter((word) => foldHeader(word).words !== word);
    expect(unfolded).toEqual([]);
  });

  it.each([
    ["partnerships.evidence", "FIRMATO", "signed"],
    ["partnership_steps.stage", "In corso", "active"],
    ["organisations.role", "Ente locale", "authority"],
    ["members.role", "Capofila", "lead"],
    ["partnerships.evidence", "Joint-project", "joint-project"],
    ["partnerships.evidence", "constructor", null],
    ["toString", "x", null],
  ])("%s: %s is %s", (column, word, code) => {
    expect(codeForWord(column, word)).toBe(code);
  });

  it.each([
    ["Albania", "AL"],
    ["Bosnia-Erzegovina", "BA"],
    ["Macedonia del Nord", "MK"],
    ["Tunisia", "TN"],
    ["Regno Unito", "GB"],
    ["Kosovo", "XK"],
    ["Palestina", "PS"],
    ["egypt", "EG"],
    ["al", "AL"],
    ["QQ", null],
    ["constructor", null],
    ["Atlantide", null],
  ])("country: %s is %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each([
    ["Puglia", "16"],
    ["REGIONE SICILIA", "19"],
    ["Valle d'Aosta", "02"],
    ["Emilia Romagna", "08"],
    ["15", "15"],
    ["1", "01"],
    ["99", null],
    ["Valle regione Puglia", null],
    ["Mordor", null],
  ])("region: %s is %s", (name, code) => {
    expect(regionCode(name, roster)).toBe(code);
  });
});

describe("searching the roster", () => {
  it("finds every body by its own name, by its code, and by names without accents or apostrophes", () => {
    for (const body of roster.bodies) {
      expect(searchRoster(roster, body.name)).toContain(body);
      expect(searchRoster(roster, body.istat)[0]).toBe(body);
      const plain = foldName(body.name).replace(/'/g, " ");
      expect(searchRoster(roster, plain, 40)).toContain(body);
    }
  });

  it("puts whole names first and knows comuni from province", () => {
    expect(
      searchRoster(roster, "lecce")
        .map(({ istat }) => istat)
        .slice(0, 2),
    ).toEqual(["075", "075035"]);
    expect(searchRoster(roster, "provincia di lecce").map(({ istat }) => istat)).toEqual(["075"]);
    expect(searchRoster(roster, "  ")).toEqual([]);
  });

  it("takes figures for the beginning of a code, and gives no more than are wanted", () => {
    const codes = searchRoster(roster, "0750").map(({ istat }) => istat);
    expect(codes).toHaveLength(12);
    expect(codes.every((istat) => istat.startsWith("0750"))).toBe(true);
    expect(searchRoster(roster, "075035").map(({ istat }) => istat)).toEqual(["075035"]);
    expect(searchRoster(roster, "75035")).toEqual([]);
    expect(searchRoster(roster, "comune 2")).toEqual([]);
  });
});
