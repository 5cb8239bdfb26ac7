import { describe, expect, it } from "vitest";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { LANGUAGES, type Language } from "../../../src/model/localText";
import { WHOLE_PROGRAMME, type Scope } from "../../../src/model/scope";
import { summarise } from "../../../src/views/parts/summarise";
import { SUMMARY_ENGLISH } from "../../../src/views/parts/summaryEnglish";
import { SUMMARY_ITALIAN } from "../../../src/views/parts/summaryItalian";
import { buildProgrammeFrom, buildTables, type RawTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";

function summary(
  language: Language,
  day: string,
  overrides: RawTables = {},
  scope: Partial<Scope> = {},
) {
  const programme = buildProgrammeFrom(buildTables(overrides));
  const read = (narrowed: Partial<Scope>) =>
    programmeAt(programme, dateOf(day).first, { ...WHOLE_PROGRAMME, ...narrowed });
  const { onlyReal = false } = scope;
  return summarise({ at: read(scope), whole: read({ onlyReal }) }, language);
}

const texts = (...args: Parameters<typeof summary>) => summary(...args).map(({ text }) => text);

describe("a summary", () => {
  it("says in Italian how the network and the results stand, each sentence with its proof", () => {
    expect(summary("it", "2012-07-02")).toEqual([
      {
        text: "Al 2 luglio 2012 lavorano insieme 2 enti su 4.",
        proof: { path: "/", focus: { kind: "count", id: "collaborating" } },
      },
      {
        text: "Gli accordi avviati sono 2: uno unisce enti di più regioni, come l’atteso (1).",
        proof: { path: "/", focus: { kind: "count", id: "interregional" } },
        compared: "come l’atteso",
      },
      {
        text: "Entrambi gli indicatori sono in stato critico.",
        proof: { path: "/risultati", focus: null },
      },
      {
        text: "Il più indietro è «Piani approvati»: 1 su 4, con 574 giorni di ritardo.",
        proof: { path: "/indicatori/piani", focus: null },
      },
      {
        text: "Nei prossimi 90 giorni scadono 2 tappe del piano, nessuna ancora raggiunta; la prima il 30 settembre 2012.",
        proof: { path: "/risultati", focus: null },
      },
    ]);
  });

  it("says the same in English", () => {
    expect(texts("en", "2012-07-02")).toEqual([
      "On 2 July 2012, 2 of 4 authorities work together.",
      "2 partnerships have started: one joins authorities of several regions, as expected (1).",
      "Both indicators are critical.",
      "Furthest behind is “Piani approvati”: 1 of 4, 574 days late.",
      "In the coming 90 days, 2 milestones of the plan fall due, none met yet; the first on 30 September 2012.",
    ]);
  });

  it("of one region tells its own results; of a theme those of the whole", () => {
    expect(texts("it", "2012-07-02", {}, { regions: ["15"] })).toMatchObject([
      "Al 2 luglio 2012 (Campania) lavora con altri un ente su 2.",
      "Gli accordi avviati sono 2: uno unisce enti di più regioni.",
      "L’unico indicatore (Campania) è in stato critico.",
      expect.stringContaining("«Piani approvati»: 1 su 2"),
      "Nei prossimi 90 giorni scade una tappa del piano, non ancora raggiunta: il 30 settembre 2012.",
    ]);
    expect(texts("it", "2012-07-02", {}, { theme: "turismo" })[2]).toMatch(
      /^Entrambi gli indicatori /,
    );
  });

  it("has at least three sentences, where there is nothing to say too", () => {
    const nothing = { partnerships: [], members: [], partnership_steps: [], indicators: [] };
    const empty = { ...nothing, targets: [], observations: [] };
    expect(texts("it", "2012-07-02", empty)).toEqual([
      "Al 2 luglio 2012 nessuno dei 4 enti lavora ancora con altri.",
      "Nessun accordo è ancora avviato.",
      "Nessun indicatore ha dati.",
    ]);
    expect(texts("it", "2012-07-02", {}, { regions: ["18"] })[0]).toContain("nessun ente");
  });

  it("says what is made up, since it is handed on without the page", () => {
    const indicators = buildTables().indicators.map((row) => ({ ...row, illustrative: true }));
    const [bozza, ...others] = buildTables().partnerships.toReversed();
    const partnerships = [{ ...bozza, illustrative: true }, ...others];
    expect(texts("it", "2012-07-02", { indicators, partnerships }).at(-1)).toBe(
      "È dimostrativo uno dei 9 enti e accordi mostrati. Anche gli indicatori sono dimostrativi.",
    );
    expect(texts("en", "2012-07-02", { indicators }).at(-1)).toBe(
      "The indicators are illustrative.",
    );
    expect(texts("it", "2012-07-02").join(" ")).not.toContain("dimostrativ");
  });

  it.each(LANGUAGES)("never has a gap or a stray space in %s", (language) => {
    for (const day of ["2010-05-14", "2011-03-01", "2012-09-30"]) {
      for (const text of texts(language, day))
        expect(text).not.toMatch(/undefined|NaN| {2}| ,|\.\./);
    }
  });
});

describe("the sentences in Italian", () => {
  const { together, between, results, furthestBehind, due, illustrative } = SUMMARY_ITALIAN;
  const none = { reached: 0, "on-track": 0, behind: 0, critical: 0 };

  it.each([
    [60, "dei 60"],
    [8, "degli 8"],
    [11, "degli 11"],
    [80, "degli 80"],
    [88, "degli 88"],
    [18, "dei 18"],
    [800, "degli 800"],
    [8000, "degli 8.000"],
    [11000, "degli 11.000"],
    [1100, "dei 1.100"],
  ])("take the article that %i wants", (count, said) => {
    expect(together("Oggi", 0, count)).toContain(said);
  });

  it.each([
    [0, 0, "Oggi nessun ente è nella selezione."],
    [0, 1, "Oggi l’unico ente non lavora ancora con altri."],
    [1, 60, "Oggi lavora con altri un ente su 60."],
    [46, 60, "Oggi lavorano insieme 46 enti su 60."],
  ])("agree with %i of %i authorities", (some, all, said) => {
    expect(together("Oggi", some, all)).toBe(said);
  });

  it.each([
    [0, 0, "Nessun accordo è ancora avviato."],
    [0, 1, "L’unico accordo avviato non unisce enti di più regioni."],
    [1, 1, "L’unico accordo avviato unisce enti di più regioni."],
    [0, 3, "Gli accordi avviati sono 3: nessuno unisce enti di più regioni."],
    [1, 3, "Gli accordi avviati sono 3: uno unisce enti di più regioni."],
    [2, 1234, "Gli accordi avviati sono 1.234: 2 uniscono enti di più regioni."],
  ])("agree with %i of %i partnerships", (some, all, said) => {
    expect(between(some, all, null, null)).toBe(said);
  });

  it("agree with the indicators of each status", () => {
    expect(results({ total: 0, byStatus: none, unsaid: 0 }, "")).toBe("Nessun indicatore ha dati.");
    expect(results({ total: 1, byStatus: { ...none, reached: 1 }, unsaid: 0 }, "")).toBe(
      "L’unico indicatore ha raggiunto il valore atteso.",
    );
    expect(
      results(
        {
          total: 8,
          byStatus: { reached: 2, "on-track": 1, behind: 2, critical: 1 },
          unsaid: 2,
        },
        " (Puglia)",
      ),
    ).toBe(
      "Degli 8 indicatori (Puglia), 2 hanno raggiunto il valore atteso, uno è in linea, 2 sono in ritardo, uno è in stato critico e 2 non si possono ancora valutare.",
    );
  });

  it("agree with days and milestones", () => {
    expect(furthestBehind("Piani", "1 su 4", 1)).toMatch(/con 1 giorno di ritardo\.$/);
    expect(due(90, 0, 0, "")).toBe("Nei prossimi 90 giorni non scade nessuna tappa del piano.");
    expect(due(90, 1, 0, "l’8 luglio 2012")).toBe(
      "Nei prossimi 90 giorni scade una tappa del piano, già raggiunta: l’8 luglio 2012.",
    );
    expect(due(90, 3, 0, "x")).toContain("tutte già raggiunte");
    expect(due(90, 3, 1, "x")).toContain("una non ancora raggiunta");
    expect(due(90, 3, 2, "x")).toContain("2 non ancora raggiunte");
  });

  it("agree with what is made up", () => {
    const nothing = { part: 0, total: 3 };
    expect(illustrative({ part: 1, total: 1 }, nothing)).toBe(
      "L’unico ente o accordo mostrato è dimostrativo.",
    );
    expect(illustrative({ part: 8, total: 8 }, nothing)).toBe(
      "Tutti gli 8 enti e accordi mostrati sono dimostrativi.",
    );
    expect(illustrative({ part: 2, total: 8 }, { part: 1, total: 1 })).toBe(
      "Sono dimostrativi 2 degli 8 enti e accordi mostrati. Anche l’unico indicatore è dimostrativo.",
    );
    expect(illustrative(nothing, { part: 1, total: 3 })).toBe(
      "Uno dei 3 indicatori è dimostrativo.",
    );
    expect(illustrative(nothing, { part: 2, total: 3 })).toBe(
      "2 dei 3 indicatori sono dimostrativi.",
    );
  });
});

describe("the sentences in English", () => {
  const { together, between, results, due, illustrative, furthestBehind } = SUMMARY_ENGLISH;
  const none = { reached: 0, "on-track": 0, behind: 0, critical: 0 };

  it("agree with their counts", () => {
    expect(together("Today", 0, 0)).toBe("Today, no authority is in the selection.");
    expect(together("Today", 0, 1)).toBe(
      "Today, the only authority does not work with others yet.",
    );
    expect(together("Today", 1, 4)).toBe("Today, one of 4 authorities works with others.");
    expect(between(0, 0, null, null)).toBe("No partnership is under way yet.");
    expect(between(0, 1, null, null)).toContain("does not join");
    expect(between(2, 3, "more", 1)).toContain("2 join authorities of several regions, more than");
    expect(results({ total: 1, byStatus: { ...none, behind: 1 }, unsaid: 0 }, "")).toBe(
      "The only indicator is behind.",
    );
    expect(results({ total: 0, byStatus: none, unsaid: 0 }, "")).toBe("No indicator has data.");
    expect(furthestBehind("Plans", "1 of 4", 1)).toMatch(/1 day late\.$/);
    expect(due(90, 0, 0, "")).toContain("no milestone of the plan falls due");
    expect(due(90, 1, 1, "on 1 May")).toContain("one milestone of the plan falls due, not met yet");
    expect(due(90, 3, 1, "x")).toContain("one not met yet");
    expect(due(90, 3, 0, "x")).toContain("all already met");
    expect(illustrative({ part: 1, total: 5 }, { part: 0, total: 2 })).toBe(
      "One of the 5 bodies and partnerships shown is illustrative.",
    );
    expect(illustrative({ part: 1, total: 1 }, { part: 1, total: 2 })).toBe(
      "The only body or partnership shown is illustrative. One of the 2 indicators is illustrative too.",
    );
    expect(illustrative({ part: 0, total: 1 }, { part: 1, total: 1 })).toBe(
      "The only indicator is illustrative.",
    );
  });
});
