import { describe, expect, it } from "vitest";
import { upcoming, type DueMilestone } from "../../../src/analysis/progress/upcoming";
import { addRecords } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn, withIndicator } from "../../fixtures/programmeOn";

const on = (text: string) => dateOf(text).first;

const brief = ({ indicator, region, day, value, missing, isTarget }: DueMilestone) => [
  indicator.id,
  region,
  day,
  value,
  missing,
  isTarget,
];

describe("what falls due", () => {
  it("is each milestone of the whole and of the regions in the days ahead, with what is missing", () => {
    const { from, to, due } = upcoming(programmeOn("2012-07-02"));
    expect([from, to]).toEqual([on("2012-07-02"), on("2012-09-30")]);
    expect(due.map(brief)).toEqual([
      ["piani", null, on("2012-09-30"), 4, 3, true],
      ["piani", "15", on("2012-09-30"), 2, 1, true],
      ["giorni", null, on("2012-09-30"), 15, 7, true],
    ]);
  });

  it("includes the reading date and the last day, and nothing beyond", () => {
    const dueOn = (day: string, days: number) => upcoming(programmeOn(day), days).due.length;
    expect(dueOn("2012-09-30", 0)).toBe(3);
    expect(dueOn("2012-09-29", 0)).toBe(0);
    expect(dueOn("2012-09-01", 29)).toBe(3);
    expect(dueOn("2012-09-01", 28)).toBe(0);
  });

  it("without a path to rise or fall along, counts what is missing the way the indicator should go", () => {
    const missing = (direction: string, baseline: number | null) => {
      const record = { direction, unit: "days", ...(baseline !== null && { baseline }) };
      const { at } = withIndicator(
        "2012-07-02",
        record,
        [{ date: "2012-09-30", value: 60 }],
        [{ date: "2012-06-30", value: 76 }],
      );
      return upcoming(at).due.find(({ indicator }) => indicator.id === "it")?.missing;
    };
    expect(missing("decrease", null)).toBe(16);
    expect(missing("increase", null)).toBe(0);
    // From 60 to 60 there is no path either.
    expect(missing("decrease", 60)).toBe(16);
    expect(missing("increase", 90)).toBe(16);
  });

  it("tells what nearly counts where something is missing, and misses nothing once it is met", () => {
    const capacity_steps = addRecords("capacity_steps", {
      organisation: "salerno",
      track: "plan",
      stage: "drafted",
      date: "2012-05-01",
    });
    const { due } = upcoming(programmeOn("2012-07-02", { capacity_steps }));
    expect(due.map(({ nearest }) => nearest.map(({ id }) => id))).toEqual([
      ["salerno"],
      ["salerno"],
      [],
    ]);
    const more = addRecords(
      "capacity_steps",
      { organisation: "salerno", track: "plan", stage: "approved", date: "2012-05-01" },
      { organisation: "lecce", track: "plan", stage: "drafted", date: "2012-05-01" },
    );
    const [, campania] = upcoming(programmeOn("2012-07-02", { capacity_steps: more })).due;
    expect(campania).toMatchObject({ region: "15", missing: 0, nearest: [] });
  });

  it("is overdue from the day after, as long as it is not met", () => {
    const overdue = (day: string) => upcoming(programmeOn(day)).overdue.map(brief);
    expect(overdue("2011-06-30")).toEqual([]);
    expect(overdue("2011-07-01")).toEqual([["piani", null, on("2011-06-30"), 2, 1, false]]);
    const capacity_steps = addRecords("capacity_steps", {
      organisation: "lecce",
      track: "plan",
      stage: "approved",
      date: "2011-09-01",
    });
    expect(upcoming(programmeOn("2011-09-01", { capacity_steps })).overdue).toEqual([]);
  });

  it("has nothing missing where no value is known: that is asked for instead", () => {
    const { at } = withIndicator("2012-08-01", { frequency_months: 3 }, [
      { date: "2012-01-31", value: 5 },
      { date: "2012-08-31", value: 9 },
    ]);
    const { due, overdue, toChase } = upcoming(at);
    expect(due.filter(({ indicator }) => indicator.id === "it").map(brief)).toEqual([
      ["it", null, on("2012-08-31"), 9, null, true],
    ]);
    expect(overdue.filter(({ indicator }) => indicator.id === "it")).toEqual([]);
    expect(toChase).toMatchObject([
      { indicator: { id: "it" }, region: null, observedOn: null, expectedBy: on("2010-08-14") },
    ]);
  });

  it("asks each region for what it has not told of late", () => {
    const { at } = withIndicator(
      "2012-06-30",
      { frequency_months: 3 },
      [{ date: "2012-12-31", value: 9, region: "16" }],
      [
        { date: "2012-03-31", value: 1, region: "15" },
        { date: "2011-03-31", value: 2, region: "16" },
      ],
    );
    const asked = upcoming(at).toChase.filter(({ indicator }) => indicator.id === "it");
    expect(asked.map(({ region, observedOn }) => [region, observedOn])).toEqual([
      ["16", on("2011-03-31")],
    ]);
  });

  it("asks for no value before it is due, and without a frequency only for what was never told", () => {
    const early = withIndicator("2010-11-14", { frequency_months: 3 });
    const late = withIndicator("2010-11-15", { frequency_months: 3 });
    const asked = ({ at }: typeof early) =>
      upcoming(at).toChase.some(({ indicator }) => indicator.id === "it");
    expect([asked(early), asked(late)]).toEqual([false, true]);
    expect(asked(withIndicator("2010-06-01", {}))).toBe(true);
    expect(asked(withIndicator("2012-06-01", {}, [], [{ date: "2010-06-01", value: 1 }]))).toBe(
      false,
    );
  });
});
