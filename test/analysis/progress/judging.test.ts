import { describe, expect, it } from "vitest";
import { byUrgency, URGENCY } from "../../../src/analysis/progress/byUrgency";
import { countStatuses } from "../../../src/analysis/progress/countStatuses";
import { evidenceStrength } from "../../../src/analysis/progress/evidenceStrength";
import { judgementOn } from "../../../src/analysis/progress/judgementOn";
import { progressOf } from "../../../src/analysis/progress/progressOf";
import { reportedBy } from "../../../src/analysis/progress/reportedBy";
import { STATUSES } from "../../../src/analysis/progress/status";
import { STATUS_WORDS, wordFor } from "../../../src/i18n/vocabulary";
import { PROGRESS_PHRASES } from "../../../src/views/parts/progressPhrases";
import { addRecords } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";
import { progressWith } from "../../views/parts/progressFixture";
import { indicatorOn } from "./measureOn";

describe("the order by urgency", () => {
  it("goes by status, then by days late, then by what is furthest from expected, then as given", () => {
    const all = [
      progressWith({ status: "reached", daysLate: 0 }),
      progressWith({ status: "on-track", daysLate: 0, ratio: 1.2 }),
      progressWith({ status: "on-track", daysLate: -30, ratio: 0.9 }),
      progressWith({ status: "no-data", daysLate: null, ratio: null }),
      progressWith({ status: "behind", daysLate: 96 }),
      progressWith({ status: "critical", daysLate: 12, ratio: 0.4 }),
      progressWith({ status: "critical", daysLate: 12, ratio: 0.3 }),
      progressWith({ status: "not-computable", daysLate: null, ratio: null }),
      progressWith({ status: "critical", daysLate: 200, ratio: 0.6 }),
      progressWith({ status: "too-early", daysLate: 0, ratio: null }),
    ];
    expect(byUrgency(all).map((progress) => all.indexOf(progress))).toEqual([
      8, 6, 5, 4, 3, 2, 1, 9, 7, 0,
    ]);
  });

  it("is the one that its rule states", () => {
    const rule = PROGRESS_PHRASES.urgencyRule.en.toLowerCase();
    const places = URGENCY.map((status) => {
      const word = status === "no-data" ? "without data" : wordFor(STATUS_WORDS, status, "en");
      return rule.indexOf(word);
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("has a place for every status, as the tally does", () => {
    const all = STATUSES.map((status) => progressWith({ status }));
    expect(byUrgency(all)).toHaveLength(STATUSES.length);
    expect([...countStatuses(all).values()].map(({ length }) => length)).toEqual(
      STATUSES.map(() => 1),
    );
    expect([...countStatuses([]).values()].flat()).toEqual([]);
  });
});

describe("a judgement", () => {
  const judged = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.map((row) => ({
      indicator: "piani",
      reason: "Due piani attendono solo la pubblicazione",
      reason_en: "Two plans only await publication",
      author: "Ufficio Attività Internazionali",
      ...row,
    }));
  const judgements = judged([
    { date: "2012-06-01", status: "on-track" },
    { date: "2011-12", status: "behind", region: "15" },
    { date: "2012-01-31", status: "critical", illustrative: true },
  ]);
  const judgedOn = (day: string, region: string | null = null, onlyReal = false) => {
    const at = programmeOn(day, { judgements }, { onlyReal });
    const indicator = at.programme.indicatorById.get("piani");
    return indicator && judgementOn(at, indicator, region);
  };

  it("is the latest by the day, of exactly the region asked, with reason and author", () => {
    expect(judgedOn("2012-06-30")).toEqual({
      region: null,
      date: expect.objectContaining({ text: "2012-06-01" }) as unknown,
      status: "on-track",
      reason: {
        it: "Due piani attendono solo la pubblicazione",
        en: "Two plans only await publication",
      },
      author: "Ufficio Attività Internazionali",
      source: null,
      note: null,
      illustrative: false,
    });
    expect(judgedOn("2012-05-31")?.status).toBe("critical");
    expect(judgedOn("2012-01-30")).toBeNull();
    expect(judgedOn("2011-12-30", "15")).toBeNull();
    expect(judgedOn("2011-12-31", "15")?.status).toBe("behind");
    expect(judgedOn("2012-06-30", "16")).toBeNull();
  });

  it("that is illustrative falls away with the illustrative records", () => {
    expect(judgedOn("2012-05-31", null, true)).toBeNull();
  });

  it("changes nothing of what is computed", () => {
    const computed = (overrides = {}) => {
      const at = programmeOn("2012-06-30", overrides);
      const indicator = at.programme.indicatorById.get("piani");
      if (!indicator) throw new Error("the tiny set has lost its indicator");
      const { indicator: _same, ...figures } = progressOf(at, indicator, null);
      return figures;
    };
    expect(computed({ judgements })).toEqual(computed());
  });
});

describe("how many have reported", () => {
  const reported = (measure: string, region: string | null = null) => {
    const { at, indicator } = indicatorOn("2012-06-30", measure);
    return reportedBy(at, progressOf(at, indicator, region));
  };

  it("are the authorities with a dated step on the track; the silent ones could all count", () => {
    expect(reported("authorities:plan:approved")).toEqual({
      unit: "authorities",
      reporting: 1,
      expected: 4,
      atMost: 4,
    });
    expect(reported("authorities:skills:approved", "15")).toMatchObject({
      reporting: 0,
      expected: 2,
      atMost: 2,
    });
  });

  it("are those whose first step has come, to the day itself", () => {
    const { at, indicator } = indicatorOn("2012-06-30", "authorities:plan:approved", {
      capacity_steps: [
        { organisation: "lecce", track: "plan", stage: "started", date: "2012-06-30" },
        { organisation: "salerno", track: "plan", stage: "approved", date: "2012-07-01" },
        { organisation: "brindisi", track: "skills", stage: "approved", date: "2011-01-01" },
      ],
    });
    expect(reportedBy(at, progressOf(at, indicator, null))).toMatchObject({
      reporting: 1,
      atMost: 3,
    });
  });

  it("are nobody where nothing is to be reported", () => {
    expect(reported("partnerships:any:signed")).toBeNull();
    expect(reported("observed")).toBeNull();
    expect(reported("authorities:plan:approved", "18")).toBeNull();
  });

  it("are regions for an observed indicator", () => {
    const observations = addRecords(
      "observations",
      { indicator: "giorni", region: "15", date: "2012-06-30", value: 20 },
      { indicator: "giorni", region: "16", date: "2010-12-31", value: 30 },
    );
    const at = programmeOn("2012-06-30", { observations });
    const indicator = at.programme.indicatorById.get("giorni");
    expect(indicator && reportedBy(at, progressOf(at, indicator, null))).toEqual({
      unit: "regions",
      reporting: 1,
      expected: 2,
      atMost: null,
    });
  });
});

it("what stands behind a value is told from the strongest evidence to the weakest", () => {
  const { at, indicator } = indicatorOn("2012-06-30", "partnerships:any:drafted");
  expect(evidenceStrength(at, progressOf(at, indicator, null))).toEqual([
    { level: "signed", partnerships: ["adriatico"] },
    { level: "documented", partnerships: ["sannio"] },
    { level: "declared", partnerships: ["bozza"] },
  ]);
});
