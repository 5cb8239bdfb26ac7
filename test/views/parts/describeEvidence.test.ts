import { describe, expect, it } from "vitest";
import { almostCounting } from "../../../src/analysis/progress/almostCounting";
import type { Missing } from "../../../src/analysis/progress/missing";
import { upcoming } from "../../../src/analysis/progress/upcoming";
import { whyCounted } from "../../../src/analysis/progress/whyCounted";
import type { Language } from "../../../src/model/localText";
import { describeCounted, describeSince } from "../../../src/views/parts/describeCounted";
import { describeDue, describeToChase } from "../../../src/views/parts/describeDue";
import { describeLastStep, describeMissing } from "../../../src/views/parts/describeMissing";
import { PROGRESS_PHRASES } from "../../../src/views/parts/progressPhrases";
import { addRecords, type RawTables } from "../../fixtures/dataSet";
import { programmeOn, withIndicator } from "../../fixtures/programmeOn";
import { indicatorOn, withPartnerships } from "../../analysis/progress/measureOn";

function counted(measure: string, language: Language = "it", more: RawTables = {}) {
  const { at, indicator } = indicatorOn("2012-06-30", measure, more);
  return whyCounted(at, indicator, null).map((record) => [
    record.id,
    describeCounted(record, indicator, at, language),
    describeSince(record, language),
  ]);
}

describe("why a record counts, in words", () => {
  it("names the step, its date and the regions joined", () => {
    expect(counted("partnerships:any:signed")).toEqual([
      [
        "adriatico",
        "firmato il 10 gennaio 2011, tra Campania e Puglia",
        "conta dal 10 gennaio 2011",
      ],
      ["sannio", "avviato a settembre 2010", "conta dal 1º settembre 2010"],
    ]);
    expect(counted("partnerships:any:signed", "en")[0]).toEqual([
      "adriatico",
      "signed on 10 January 2011, between Campania and Puglia",
      "counts from 10 January 2011",
    ]);
  });

  it("names the track of an authority, or the partnership it is a party to", () => {
    expect(counted("authorities:plan:approved")).toEqual([
      ["benevento", "Piano strategico: approvato il 20 maggio 2011", "conta dal 20 maggio 2011"],
    ]);
    expect(counted("authorities:interregional:signed")[0]?.[1]).toBe(
      "è parte di «Rotte adriatiche» (firmato il 10 gennaio 2011)",
    );
    const two = withPartnerships(["altro", ["lecce", "salerno"], ["AL"], "signed"]);
    const lecce = counted("authorities:interregional:signed", "it", two).find(
      ([id]) => id === "lecce",
    );
    expect(lecce?.[1]).toBe(
      "è parte di «altro» (firmato il 1º gennaio 2011) e di un altro accordo",
    );
    expect(counted("region-pairs:interregional:signed", "it", two)[0]?.[1]).toBe(
      "unite da «altro» (firmato il 1º gennaio 2011) e da un altro accordo",
    );
    expect(counted("countries:pooled:signed", "en", two)[0]?.[1]).toBe(
      "named by “altro” (signed on 1 January 2011) and by one more partnership".replace(
        "“altro”",
        "«altro»",
      ),
    );
  });

  it("says since when again, after a break", () => {
    const capacity_steps = addRecords(
      "capacity_steps",
      { organisation: "benevento", track: "plan", stage: "revoked", date: "2011-09-01" },
      { organisation: "benevento", track: "plan", stage: "approved", date: "2012-02-08" },
    );
    expect(counted("authorities:plan:approved", "it", { capacity_steps })[0]?.[2]).toBe(
      "conta di nuovo dall’8 febbraio 2012; la prima volta dal 20 maggio 2011",
    );
  });
});

describe("what a record lacks, in words", () => {
  it.each<[readonly Missing[], string, string]>([
    [[{ kind: "stage", stage: "signed" }], "manca la firma", "missing: the signature"],
    [
      [
        { kind: "stage", stage: "approved" },
        { kind: "stage", stage: "signed" },
      ],
      "mancano la delibera della Giunta e la firma",
      "still missing: the resolution of the executive and the signature",
    ],
    [
      [{ kind: "date", stage: "signed" }],
      "manca la data della firma",
      "missing: the date of the signature",
    ],
    [[{ kind: "date", stage: null }], "manca la data di inizio", "missing: the start date"],
    [
      [{ kind: "second-region" }],
      "manca un secondo ente, di un’altra regione",
      "missing: a second authority, of another region",
    ],
    [
      [{ kind: "capacity", track: "skills", stage: "in-use" }],
      "manca il personale formato al lavoro",
      "missing: trained staff at work",
    ],
  ])("agrees in number: %o", (missing, italian, english) => {
    expect(describeMissing(missing, "it")).toBe(italian);
    expect(describeMissing(missing, "en")).toBe(english);
  });

  it("comes with the last dated step", () => {
    const { at, indicator } = indicatorOn("2012-06-30", "partnerships:any:signed");
    const [near] = almostCounting(at, indicator, null);
    expect(describeLastStep(near?.lastStep ?? null, "it")).toBe(
      "ultima tappa: in bozza il 28 giugno 2012",
    );
    expect(describeLastStep(near?.lastStep ?? null, "en")).toBe(
      "last step: drafted on 28 June 2012",
    );
    expect(describeLastStep(null, "it")).toBe("nessuna tappa datata");
  });
});

describe("what falls due, in words", () => {
  const at = programmeOn("2012-07-02");
  const { due } = upcoming(at);

  it("says the region, the value planned, the day and what is missing", () => {
    expect(due.map((item) => describeDue(item, at, "it"))).toEqual([
      "4 entro il 30 settembre 2012; ne mancano 3",
      "Campania: 2 entro il 30 settembre 2012; ne manca 1",
      "15 entro il 30 settembre 2012; deve scendere ancora di 7",
    ]);
    expect(due.map((item) => describeDue(item, at, "en"))).toEqual([
      "4 by 30 September 2012; 3 still missing",
      "Campania: 2 by 30 September 2012; 1 still missing",
      "15 by 30 September 2012; still to fall by 7",
    ]);
  });

  it("says what is met, and what is not known", () => {
    const [first] = due;
    if (!first) throw new Error("nothing is due");
    expect(describeDue({ ...first, missing: 0 }, at, "it")).toMatch(/; già raggiunto$/);
    expect(describeDue({ ...first, missing: null }, at, "it")).toMatch(/nessun valore osservato/);
  });

  it("says whom to ask for what", () => {
    const late = withIndicator(
      "2012-06-30",
      { frequency_months: 3 },
      [],
      [{ date: "2011-03-31", value: 2, region: "16" }],
    );
    const never = withIndicator("2012-06-30", {});
    const said = ({ at: on }: typeof late, language: Language) =>
      upcoming(on)
        .toChase.filter(({ indicator }) => indicator.id === "it")
        .map((item) => describeToChase(item, on, language));
    expect(said(late, "it")).toEqual([
      "Puglia: ultimo dato del 31 marzo 2011; il successivo era atteso entro il 30 giugno 2011",
    ]);
    expect(said(late, "en")).toEqual([
      "Puglia: last value of 31 March 2011; the next was due by 30 June 2011",
    ]);
    expect(said(never, "it")).toEqual(["nessun dato ancora comunicato"]);
  });
});

it("coverage agrees with those who reported", () => {
  const of = (reporting: number, expected: number, unit: "authorities" | "regions") => ({
    reporting,
    expected,
    unit,
    atMost: null,
  });
  const { it: italian, en: english } = PROGRESS_PHRASES.coverage;
  expect(italian(of(27, 30, "authorities"))).toBe("27 enti su 30 hanno comunicato");
  expect(italian(of(1, 4, "regions"))).toBe("1 regione su 4 ha comunicato");
  expect(italian(of(0, 4, "regions"))).toBe("0 regioni su 4 hanno comunicato");
  expect(english(of(1, 4, "regions"))).toBe("1 of 4 regions has reported");
  expect(english(of(27, 30, "authorities"))).toBe("27 of 30 authorities have reported");
});
