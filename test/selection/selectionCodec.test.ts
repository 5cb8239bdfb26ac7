import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/calendarDate";
import { COUNT_IDS, MOST_PICKED, type Focus } from "../../src/model/focus";
import { LEGEND_KEYS } from "../../src/model/pictureChoice";
import { WHOLE_PROGRAMME, type Scope } from "../../src/model/scope";
import { tableSchema } from "../../src/model/tableSchema";
import { NO_SELECTION, type Selection } from "../../src/selection/selection";
import { formatSelection, parseSelection } from "../../src/selection/selectionCodec";
import { FEWER_RUNS, RUNS } from "../fixtures/propertyRuns";
import { anySelection } from "./anySelection";

describe("a selection in the address", () => {
  it("comes back as it went", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(parseSelection(formatSelection(selection))).toEqual({ selection, rejected: [] });
      }),
      RUNS,
    );
  });

  it("is written the same whichever address it was read from", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const written = formatSelection(selection);
        expect(formatSelection(parseSelection(written).selection)).toBe(written);
      }),
      FEWER_RUNS,
    );
  });

  it("is nothing at all when nothing was chosen", () => {
    expect(formatSelection(NO_SELECTION)).toBe("");
    expect(parseSelection("")).toEqual({ selection: NO_SELECTION, rejected: [] });
  });

  it("survives a mail program that escapes the marks we leave bare", () => {
    const selection: Selection = {
      ...NO_SELECTION,
      dataSet: "altri/dati",
      scope: { ...WHOLE_PROGRAMME, regions: ["15", "16"] },
      focus: { kind: "link", ids: ["a", "b"] },
    };
    const escaped = "?dati=altri%2Fdati&regioni=15%2C16&scelta=legame%3Aa%7Eb";
    expect(parseSelection(escaped)).toEqual({ selection, rejected: [] });
    expect(formatSelection(selection)).toBe("?dati=altri/dati&regioni=15,16&scelta=legame:a~b");
  });
});

describe("a set opened in this browser", () => {
  it.each(["locale:3", "locale:visita-m9x3k-1"])(
    "is named in the address as people read it: %s",
    (key) => {
      expect(formatSelection({ ...NO_SELECTION, dataSet: key })).toBe(`?dati=${key}`);
      expect(parseSelection(`?dati=${key}`).selection.dataSet).toBe(key);
      expect(parseSelection(`?dati=${encodeURIComponent(key)}`).selection.dataSet).toBe(key);
    },
  );
});

describe("an address that cannot be read", () => {
  it("never throws, whatever it is", () => {
    const pieces = fc.array(
      fc.constantFrom("?", "&", "=", "%", "scelta", "al", "regioni", "~", ":", "ente", "\0"),
    );
    const address = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      pieces.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(address, (text) => {
        const { selection, rejected } = parseSelection(text);
        expect(parseSelection(formatSelection(selection))).toEqual({ selection, rejected: [] });
        expect(new Set(rejected).size).toBe(rejected.length);
      }),
      FEWER_RUNS,
    );
  });

  it.each([
    ["dati", ""],
    ["dati", "a%00b"],
    ["dati", "x".repeat(501)],
    ["al", "2012-02-30"],
    ["al", "2012-06"],
    ["regioni", "15,,16"],
    ["regioni", "15;16"],
    ["tema", "due parole"],
    ["tema", "."],
    ["regioni", "15,.."],
    ["scelta", "ente:.."],
    ["scelta", "legame:..~a"],
    ["scelta", "enti:a~..."],
    ["paese", "x".repeat(65)],
    ["ampiezza", "interregional"],
    ["reali", "true"],
    ["faccia", "map"],
    ["tabella", "yes"],
    ["confronto", "2012"],
    ["urgenza", "presto"],
    ["scelta", "ente"],
    ["scelta", "ente:"],
    ["scelta", "entex"],
    ["scelta", "organisation:lecce"],
    ["scelta", "legame:a"],
    ["scelta", "legame:a~b%20c"],
    ["scelta", "legame:a%20b~c"],
    ["scelta", "enti:a~b%20c"],
    ["scelta", "legame:a~a"],
    ["scelta", "legame:a~b~c"],
    ["scelta", "regioni:15"],
    ["scelta", "conteggio:tutti"],
    ["scelta", "conteggio:toString"],
    ["lingua", "fr"],
    ["embed", "0"],
    ["embed", "100"],
    ["embed", "n1"],
    ["misura", "debiti"],
    ["legenda", "comune,navi"],
    ["scelta", `enti:${Array.from({ length: 41 }, (_, i) => `e${i}`).join("~")}`],
  ])("with %s=%s falls back and names the parameter", (key, value) => {
    expect(parseSelection(`?${key}=${value}`)).toEqual({
      selection: NO_SELECTION,
      rejected: [key],
    });
  });

  it("takes the very ids that a table may have, by the contract that is published", () => {
    const published = tableSchema("organisations").fields.find(({ name }) => name === "id");
    const { pattern, maxLength } = published?.constraints ?? {};
    const mayBe = new RegExp(`^(?:${String(pattern)})$`);
    const almost = fc.string({
      unit: fc.constantFrom(".", ".", "-", "_", "a", "Z", "0", " ", "~", "/", "è"),
      minLength: 1,
      maxLength: 66,
    });
    fc.assert(
      fc.property(almost, (id) => {
        const { selection } = parseSelection(`?tema=${encodeURIComponent(id)}`);
        const isFit = mayBe.test(id) && id.length <= Number(maxLength);
        expect([id, selection.scope.theme]).toEqual([id, isFit ? id : null]);
      }),
      // Ids of dots alone were taken once.
      { ...RUNS, examples: [["."], [".."], ["..."], ["x".repeat(64)], ["x".repeat(65)]] },
    );
  });

  it.each([
    ["a flag that says no", "?tabella=0&reali=0", {}],
    ["a folder of 500 characters", `?dati=${"x".repeat(500)}`, { dataSet: "x".repeat(500) }],
    ["the first picture", "?embed=1", { embed: 1 }],
    ["the last picture", "?embed=99", { embed: 99 }],
  ] as const)("is not one with %s", (_what, address, chosen) => {
    expect(parseSelection(address)).toEqual({
      selection: { ...NO_SELECTION, ...chosen },
      rejected: [],
    });
  });

  it("is not one with as many bodies as may be picked", () => {
    const ids = Array.from({ length: MOST_PICKED }, (_, at) => `e${at}`).sort();
    expect(parseSelection(`?scelta=enti:${ids.join("~")}`).selection.focus).toEqual({
      kind: "bodies",
      ids,
    });
  });

  it("keeps the parameters that can be read beside those that cannot", () => {
    const { selection, rejected } = parseSelection("?al=ieri&regioni=15&lingua=de&faccia=rete");
    expect(rejected).toEqual(["al", "lingua"]);
    expect(selection).toEqual({
      ...NO_SELECTION,
      scope: { ...WHOLE_PROGRAMME, regions: ["15"] },
      face: "network",
    });
  });

  it("is not troubled by parameters of others", () => {
    expect(parseSelection("?utm_source=mail&Al=2012-06-30&tema=turismo")).toEqual({
      selection: { ...NO_SELECTION, scope: { ...WHOLE_PROGRAMME, theme: "turismo" } },
      rejected: [],
    });
  });

  it("names a region once and sorts the ends of a link", () => {
    expect(parseSelection("?regioni=16,15,16").selection.scope.regions).toEqual(["16", "15"]);
    expect(parseSelection("?scelta=legame:b~a").selection.focus).toEqual({
      kind: "link",
      ids: ["a", "b"],
    });
    expect(parseSelection("?scelta=enti:c~a~c~b").selection.focus).toEqual({
      kind: "bodies",
      ids: ["a", "b", "c"],
    });
  });

  it("knows steps and ways only beside a body", () => {
    expect(formatSelection({ ...NO_SELECTION, steps: 2, pathTo: "lecce" })).toBe("");
    expect(parseSelection("?passi=2&fino-a=lecce")).toEqual({
      selection: NO_SELECTION,
      rejected: [],
    });
    expect(parseSelection("?scelta=ente:x&passi=4").rejected).toEqual(["passi"]);
  });
});

const FOCUSES: readonly Focus[] = [
  { kind: "organisation", id: "x" },
  { kind: "partnership", id: "x" },
  { kind: "link", ids: ["x", "y"] },
  { kind: "regions", ids: ["15", "16"] },
  { kind: "result", id: "R1" },
  { kind: "indicator", id: "x" },
  { kind: "bodies", ids: ["x", "y", "z"] },
  ...COUNT_IDS.map((id): Focus => ({ kind: "count", id })),
];

const SPANS: readonly Scope["span"][] = ["interregional", "local", "single", "international"];

describe("the published links", () => {
  it("keep their words: a link sent once is answered for ever", () => {
    const everything: Selection = {
      dataSet: "altri/dati",
      day: dayOf(2012, 6, 30),
      scope: {
        regions: ["15", "16"],
        theme: "turismo",
        country: "AL",
        span: "local",
        onlyReal: true,
      },
      face: "network",
      isTable: true,
      focus: { kind: "organisation", id: "lecce" },
      steps: 2,
      pathTo: "benevento",
      measure: "population",
      marks: LEGEND_KEYS,
      otherDay: dayOf(2011, 6, 30),
      otherSet: "data/",
      edition: "1.0-1k2j3h",
      isByUrgency: true,
      language: "en",
      embed: 2,
    };
    const written = [
      everything,
      ...FOCUSES.map((focus) => ({ ...NO_SELECTION, focus })),
      ...SPANS.map((span) => ({ ...NO_SELECTION, scope: { ...WHOLE_PROGRAMME, span } })),
    ].map(formatSelection);
    expect(written).toMatchInlineSnapshot(`
      [
        "?dati=altri/dati&al=2012-06-30&regioni=15,16&tema=turismo&paese=AL&ampiezza=locale&reali=1&faccia=rete&tabella=1&scelta=ente:lecce&passi=2&fino-a=benevento&misura=popolazione&legenda=provincia,comune,altro-ente,attore,partner,tra-regioni,nella-regione,estero,territorio,in-preparazione,concluso,dichiarato,documentato,isolato,dimostrativo&confronto=2011-06-30&con=data/&versione=1.0-1k2j3h&urgenza=1&lingua=en&embed=2",
        "?scelta=ente:x",
        "?scelta=accordo:x",
        "?scelta=legame:x~y",
        "?scelta=regioni:15~16",
        "?scelta=risultato:R1",
        "?scelta=indicatore:x",
        "?scelta=enti:x~y~z",
        "?scelta=conteggio:collaborano",
        "?scelta=conteggio:isolati",
        "?scelta=conteggio:avviati",
        "?scelta=conteggio:in-corso",
        "?scelta=conteggio:in-preparazione",
        "?scelta=conteggio:interregionali",
        "?scelta=conteggio:internazionali",
        "?scelta=conteggio:dimostrativi",
        "?scelta=conteggio:nuovi",
        "?scelta=conteggio:cessati",
        "?scelta=conteggio:continuano",
        "?ampiezza=interregionale",
        "?ampiezza=locale",
        "?ampiezza=singola",
        "?ampiezza=internazionale",
      ]
    `);
  });
});
