import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/calendarDate";
import { LANGUAGES } from "../../../src/model/localText";
import {
  describeProgress,
  formatFigure,
  wholeDaysLate,
} from "../../../src/views/parts/describeProgress";
import { describeReason } from "../../../src/views/parts/reasonPhrases";
import { indicatorWith, progressWith } from "./progressFixture";

const share = indicatorWith({ unit: { it: "%", en: "%" } });

/** Nothing observed yet on an indicator that has its path. */
const unobserved = progressWith({
  value: null,
  attainment: null,
  ratio: null,
  daysLate: null,
  status: "no-data",
  reason: "no-observation",
});

describe("a figure of an indicator", () => {
  it("is a dash where there is none, and zero where it is zero", () => {
    expect(formatFigure(null, indicatorWith(), "it")).toBe("–");
    expect(formatFigure(0, indicatorWith(), "it")).toBe("0");
  });

  it("is grouped, with one decimal at most", () => {
    expect(formatFigure(1234.56, indicatorWith(), "it")).toBe("1.234,6");
    expect(formatFigure(1234.56, indicatorWith(), "en")).toBe("1,234.6");
  });

  it("carries its sign where the unit is a percentage", () => {
    expect(formatFigure(22.5, share, "it")).toBe("22,5\u00A0%");
    expect(formatFigure(22.5, share, "en")).toBe("22.5%");
    expect(formatFigure(null, share, "it")).toBe("–");
  });
});

describe("the progress of an indicator in words", () => {
  it("says value, target, expected value, ratio and delay", () => {
    expect(describeProgress(progressWith(), "it").replaceAll("\u00A0", " ")).toMatch(
      /^18 su 30; a questa data il valore atteso è 24 \(tappe del piano\); 75 ?% dell’atteso; 96 giorni di ritardo$/,
    );
    expect(describeProgress(progressWith(), "en")).toBe(
      "18 of 30; the value expected by this date is 24 (milestones of the plan); 75% of what was expected; 96 days late",
    );
  });

  it("says where the path is our assumption", () => {
    const assumed = progressWith({ isPathAssumed: true });
    expect(describeProgress(assumed, "it")).toContain("(percorso assunto)");
    expect(describeProgress(assumed, "en")).toContain("(assumed path)");
  });

  it.each([
    [0.4, null, null],
    [0.6, "1 giorno di ritardo", "1 day late"],
    [1.4, "1 giorno di ritardo", "1 day late"],
    [2, "2 giorni di ritardo", "2 days late"],
    [1234, "1.234 giorni di ritardo", "1,234 days late"],
    [-12, null, null],
    [null, null, null],
  ])("says of %s days late: %s, %s", (daysLate, italian, english) => {
    const late = progressWith({ daysLate });
    const last = (language: "it" | "en") => describeProgress(late, language).split("; ").at(-1);
    expect(last("it")).toEqual(italian ?? expect.stringContaining("dell’atteso"));
    expect(last("en")).toEqual(english ?? expect.stringContaining("of what was expected"));
  });

  it("is not late once it is reached", () => {
    const reached = progressWith({ value: 30, ratio: 1.25, status: "reached" });
    expect(describeProgress(reached, "it")).not.toContain("ritardo");
    expect(wholeDaysLate(reached)).toBe(96);
  });

  it("says zero when it is zero, and that there is no value when there is none", () => {
    const zero = progressWith({ value: 0, ratio: 0, attainment: 0, status: "critical" });
    expect(describeProgress(zero, "it")).toMatch(/^0 su 30; .*\b0.?% dell’atteso/);
    expect(describeProgress(unobserved, "it")).toMatch(/^nessun valore /);
    expect(describeProgress(unobserved, "en")).toMatch(/^no value /);
    expect(describeProgress(unobserved, "it")).not.toMatch(/\b0\b|NaN|null/);
  });

  it.each(LANGUAGES)("says only once that there is no value, in %s", (language) => {
    const missing = language === "it" ? /nessun valore/g : /no value/g;
    expect(describeProgress(unobserved, language).match(missing)).toHaveLength(1);
  });

  it("says the value alone, and why, where there is no target", () => {
    const aimless = progressWith({
      target: null,
      targetDay: null,
      expected: null,
      ratio: null,
      daysLate: null,
      status: "not-computable",
      reason: "no-target",
    });
    expect(describeProgress(aimless, "it")).toBe("18; nessun valore atteso nei dati");
    expect(describeProgress(aimless, "en")).toBe("18; no target in the data");
  });

  it("says when the last value is old", () => {
    const stale = progressWith({ isStale: true, observedOn: dayOf(2011, 6, 30) });
    expect(describeProgress(stale, "it")).toMatch(/; ultimo dato del 30 giugno 2011, non recente$/);
    expect(describeProgress(stale, "en")).toMatch(/; last value of 30 June 2011, not recent$/);
  });

  it("gives each reason its own words in both languages", () => {
    const reasons = ["no-observation", "no-target", "no-baseline", "target-is-baseline"] as const;
    const texts = LANGUAGES.flatMap((language) =>
      reasons.map((reason) => describeReason(reason, language)),
    );
    expect(new Set(texts).size).toBe(8);
    expect(describeReason("target-is-baseline", "it")).toBe(
      "non calcolabile: il valore atteso coincide con quello di partenza",
    );
  });
});
