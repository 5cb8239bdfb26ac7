import { describe, expect, it } from "vitest";
import { hasReached, standingAt, stepDay } from "../../src/analysis/stageAt";
import type { Partnership, PartnershipStep } from "../../src/model/partnership";
import type { PartnershipStage } from "../../src/model/stages";
import { buildPartnership, dateOf } from "../fixtures/networksByHand";

const step = (stage: PartnershipStage, date: string | null): PartnershipStep => ({
  stage,
  date: date === null ? null : dateOf(date),
  source: null,
  note: null,
  illustrative: false,
});

function standing(day: string, overrides: Partial<Partnership>) {
  return standingAt(buildPartnership("p", [], overrides), dateOf(day).first);
}

describe("a partnership without dated steps", () => {
  const span = { start: dateOf("2011-02"), end: dateOf("2012") };

  it.each([
    ["2011-01-31", null, null, false, false],
    ["2011-02-01", "active", "active", true, true],
    ["2012-12-31", "active", "active", true, true],
    ["2013-01-01", "ended", "active", true, false],
  ])("stands on %s as its start and end say: %s", (day, stage, reached, started, active) => {
    for (const steps of [[], [step("signed", null)]]) {
      expect(standing(day, { ...span, steps })).toEqual({ stage, reached, started, active });
    }
  });

  it("has no stage without a start, and no end without one", () => {
    expect(standing("2012-06-30", { start: null })).toEqual({
      stage: null,
      reached: null,
      started: false,
      active: false,
    });
    expect(standing("2030-01-01", { start: dateOf("2011") }).active).toBe(true);
    expect(standing("2012-06-30", { start: null, end: dateOf("2012-01") }).stage).toBeNull();
  });
});

describe("a partnership with dated steps", () => {
  const steps = [
    step("proposed", null),
    step("drafted", "2011-03"),
    step("signed", "2011-05-10"),
    step("ended", "2012"),
  ];

  it.each([
    ["2011-02-28", null, null],
    ["2011-03-01", "drafted", "drafted"],
    ["2011-05-09", "drafted", "drafted"],
    ["2011-05-10", "signed", "signed"],
    // The year of the end counts to its last day.
    ["2012-12-30", "signed", "signed"],
    ["2012-12-31", "ended", "signed"],
  ])("stands on %s where the last of them left it: %s", (day, stage, reached) => {
    expect(standing(day, { steps })).toMatchObject({ stage, reached });
  });

  it("is active from its start until it ends or is withdrawn, whatever the stage", () => {
    const active = (day: string, more: Partial<Partnership> = {}) =>
      standing(day, { start: dateOf("2011-04-01"), steps, ...more }).active;
    expect(active("2011-03-31")).toBe(false);
    expect(active("2011-04-01")).toBe(true);
    expect(active("2012-12-31")).toBe(false);
    expect(active("2012-02-01", { end: dateOf("2012-01") })).toBe(false);
    const withdrawn = [step("drafted", "2011-03"), step("withdrawn", "2011-06-01")];
    expect(active("2011-05-31", { steps: withdrawn })).toBe(true);
    expect(active("2011-06-01", { steps: withdrawn })).toBe(false);
  });

  it("has reached nothing any more once it is withdrawn, and keeps what it had when it ended", () => {
    const withdrawn = [step("signed", "2011-03-01"), step("withdrawn", "2011-06-01")];
    expect(standing("2012-06-30", { steps: withdrawn })).toMatchObject({
      stage: "withdrawn",
      reached: null,
      started: true,
    });
    expect(standing("2013-06-30", { steps }).reached).toBe("signed");
  });
});

describe("the day of a step", () => {
  it("is the first that its date can mean, the last for what closes something", () => {
    expect(stepDay(step("signed", "2011-05"))).toBe(dateOf("2011-05-01").first);
    expect(stepDay(step("ended", "2011-05"))).toBe(dateOf("2011-05-31").first);
    expect(stepDay(step("withdrawn", "2011"))).toBe(dateOf("2011-12-31").first);
    expect(stepDay(step("signed", null))).toBeNull();
  });
});

describe("«at least» a stage", () => {
  it("is the one reached, or one beyond it", () => {
    const signed = { stage: "signed", reached: "signed" } as const;
    const stages = ["proposed", "drafted", "approved", "signed", "active"] as const;
    expect(stages.map((stage) => hasReached(signed, stage))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    const ended = { stage: "ended", reached: "active" } as const;
    expect(stages.map((stage) => hasReached(ended, stage))).toEqual(stages.map(() => true));
    const nothing = { stage: null, reached: null } as const;
    expect(stages.map((stage) => hasReached(nothing, stage))).toEqual(stages.map(() => false));
  });

  it("means itself where something is closed: nothing else has ended or was withdrawn", () => {
    const ended = { stage: "ended", reached: "active" } as const;
    const withdrawn = { stage: "withdrawn", reached: null } as const;
    const active = { stage: "active", reached: "active" } as const;
    const closed = ["ended", "withdrawn"] as const;
    expect(closed.map((stage) => hasReached(ended, stage))).toEqual([true, false]);
    expect(closed.map((stage) => hasReached(withdrawn, stage))).toEqual([false, true]);
    expect(closed.map((stage) => hasReached(active, stage))).toEqual([false, false]);
  });
});
