import { describe, expect, it } from "vitest";
import { capacityCourse } from "../../../src/analysis/progress/capacityCourses";
import { lastCapacityStep, lastStepOf, stepToCapacity } from "../../../src/analysis/progress/steps";
import { addRecords } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";

const on = (text: string) => dateOf(text).first;

const { programme } = programmeOn("2012-06-30", {
  capacity_steps: [
    { organisation: "lecce", track: "plan", stage: "drafted", date: "2011-05-20" },
    { organisation: "lecce", track: "plan", stage: "approved", date: "2011-09-10" },
    { organisation: "lecce", track: "plan", stage: "revoked", date: "2012-01-05" },
  ],
  partnerships: addRecords("partnerships", { id: "nuovo", title: "Nuovo" }),
  partnership_steps: [
    { partnership: "nuovo", stage: "drafted", date: "2011-03-01" },
    { partnership: "nuovo", stage: "signed", date: "2011-07-15" },
  ],
});
const course = () => capacityCourse(programme, "plan", "lecce");

describe("the last step up to a day", () => {
  it.each([
    ["2011-05-19", undefined],
    ["2011-05-20", "drafted"],
    ["2011-09-09", "drafted"],
    ["2011-09-10", "approved"],
    ["2012-06-30", "revoked"],
  ])("of a plan, on %s: %s", (day, stage) => {
    expect(lastCapacityStep(course(), on(day))?.stage).toBe(stage);
  });

  it.each([
    ["2011-02-28", undefined],
    ["2011-03-01", "drafted"],
    ["2011-07-14", "drafted"],
    ["2011-07-15", "signed"],
  ])("of a partnership, on %s: %s", (day, stage) => {
    const partnership = programme.partnershipById.get("nuovo");
    if (!partnership) throw new Error("left out: a fault in the test");
    expect(lastStepOf(partnership, on(day))?.stage).toBe(stage);
  });
});

describe("the step to a capacity", () => {
  it("is the first of those that still hold, and none once it was revoked", () => {
    expect(stepToCapacity(course(), "drafted", on("2011-12-31"))?.stage).toBe("drafted");
    expect(stepToCapacity(course(), "approved", on("2011-12-31"))?.stage).toBe("approved");
    expect(stepToCapacity(course(), "approved", on("2011-09-09"))).toBeNull();
    expect(stepToCapacity(course(), "drafted", on("2012-01-05"))).toBeNull();
  });
});
