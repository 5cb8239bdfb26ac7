import { describe, expect, it } from "vitest";
import { propose } from "./looseTables";

const BARI_LECCE = "Comune di Bari;Comune di Lecce";

describe("two columns that name bodies and tell nothing else", () => {
  it.each([
    ["Ente A;Ente B", "one letter apart"],
    ["Primo ente;Secondo ente", "one word apart"],
    ["Denominazione ente A;Denominazione ente B", "one letter of three words apart"],
    ["Organizzazione 1;Organizzazione 2", "one number apart"],
  ])("are the two parties of a pair: %s, %s", (headers) => {
    expect(propose(`${headers};Data`, [`${BARI_LECCE};2010`])).toMatchObject({
      use: "pairs",
      to: ["party", "party", "start"],
      slots: [1, 2, null],
    });
  });

  it.each([
    ["Ente;ENTE", "not apart at all"],
    ["Ente A;Soggetto B", "two words apart"],
    ["Organizzazione A;Organizzazione di zona", "a word longer"],
    ["Ente;Organizzazione", "a single word, which is another one"],
  ])("are no pair otherwise: %s, %s", (headers) => {
    expect(propose(`${headers};Data`, [`${BARI_LECCE};2010`]).use).not.toBe("pairs");
  });

  it.each(["Titolo", "Oggetto", "Oggetto dell'accordo"])(
    "are a pair of a title, where there is one: %s, a letter from «Soggetto» or not",
    (title) => {
      const { use, to } = propose(`${title};Ente A;Ente B`, [`Olio;${BARI_LECCE}`]);
      expect([use, to]).toEqual(["pairs", ["title", "party", "party"]]);
    },
  );
});

describe("columns that tell of parties", () => {
  it("take the body itself along where no lead is named, and one such body only", () => {
    expect(propose("Ente;Partner;Data firma", [`${BARI_LECCE};2010`])).toMatchObject({
      use: "pairs",
      to: ["party", "party", "start"],
    });
    const row = "Olio;Comune di Bari;GAL Terre;Comune di Lecce";
    expect(propose("Titolo;Ente;Organizzazione;Partner", [row])).toMatchObject({
      use: "agreements",
      to: ["title", "party", null, "party"],
    });
    expect(propose("Titolo;Ente;Capofila;Partner", [row])).toMatchObject({
      use: "agreements",
      to: ["title", null, "party", "party"],
    });
    // Less than the word itself is too little.
    const several = propose("Titolo;Organizzazione di zona;Partner", ["A;GAL Terre;Forum|Rete"]);
    expect(several).toMatchObject({ use: "agreements", to: ["title", null, "party"] });
  });

  it("are those of a pair without a title, of an agreement with one", () => {
    expect(propose("Capofila;Partner;Data inizio", [`${BARI_LECCE};2010`]).use).toBe("pairs");
    expect(propose("Titolo;Capofila;Partner", [`Olio;${BARI_LECCE}`]).use).toBe("agreements");
  });

  it("are those of agreements where a cell names several, even alone and without a title", () => {
    expect(propose("Partner;Data", ["Comune di Bari|Comune di Lecce;2010"]).use).toBe("agreements");
    expect(propose("Ente;Data", ["Comune di Bari|Comune di Lecce;2010"]).use).not.toBe(
      "agreements",
    );
    expect(propose("Titolo;Ente", ["Olio;Comune di Bari|Comune di Lecce"]).use).toBe("agreements");
  });
});

describe("one column that names bodies", () => {
  it("is of members where titles come again, and of none where each is another", () => {
    const rows = (second: string) => ["Olio;Comune di Bari", `${second};Comune di Lecce`];
    expect(propose("Titolo;Ente", rows("Olio")).use).toBe("memberships");
    expect(propose("Titolo;Ente", rows("Porti")).use).not.toBe("memberships");
  });

  it("is no title of its own, however often a name comes again", () => {
    const rows = ["Comune di Bari;capofila", "Comune di Bari;partner"];
    expect(propose("Nome ente;Ruolo", rows).use).toBe("organisations");
  });
});

describe("columns about one of several parties", () => {
  it.each<[headers: string, row: string, slots: (number | null)[]]>([
    ["Ente 1;Ente 2;Prov. 1;Prov. 2", "Bari;Lecce;BA;LE", [1, 2, 1, 2]],
    ["Ente 2;Ente 1;Prov. 1;Prov. 2", "Lecce;Bari;BA;LE", [1, 2, 2, 1]],
    ["Ente A;Ente B;Prov. A;Prov. B", "Bari;Lecce;BA;LE", [1, 2, 1, 2]],
    ["Prov.;Ente A;Ente B;Regione", "BA;Bari;Lecce;Puglia", [1, 1, 2, 2]],
  ])(
    "belong to the one of their number or word, else to the one before: %s",
    (headers, row, slots) => {
      expect(propose(headers, [row]).slots).toEqual(slots);
    },
  );

  it("need but one of the words that tell of it", () => {
    const row = "Olio;Comune di Bari;Forum;GAL Terre;Albania";
    const headers = "Titolo;Capofila;Partner estero;Altri partner;Paese estero";
    expect(propose(headers, [row])).toMatchObject({
      to: ["title", "party", "party", "party", "country"],
      slots: [null, 1, 2, 3, 2],
    });
  });
});
