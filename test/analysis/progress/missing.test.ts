import { describe, expect, it } from "vitest";
import { bodiesOn } from "../../../src/analysis/bodiesOn";
import { partnershipAt } from "../../../src/analysis/readPartnership";
import { missingSteps } from "../../../src/analysis/progress/missing";
import type { Partnership, PartnershipStep } from "../../../src/model/partnership";
import type { PartnershipStage } from "../../../src/model/stages";
import { buildPartnership, dateOf, READING_DAY } from "../../fixtures/networksByHand";

const step = (stage: PartnershipStage, date: string | null = null): PartnershipStep => ({
  stage,
  date: date === null ? null : dateOf(date),
  source: null,
  note: null,
  illustrative: false,
});

/** On 30 June 2012. */
function missing(wanted: PartnershipStage, given: Partial<Partnership>) {
  const partnership = buildPartnership("p", [], { start: null, ...given });
  const item = partnershipAt(partnership, READING_DAY, bodiesOn([], READING_DAY));
  return missingSteps(item, wanted, READING_DAY);
}

const stages = (...next: readonly PartnershipStage[]) =>
  next.map((stage) => ({ kind: "stage", stage }));

describe("the steps that a partnership lacks", () => {
  it("are those between the stage it has reached and the one that is wanted, this one too", () => {
    const steps = [step("drafted", "2011-01-01")];
    expect(missing("active", { steps })).toEqual(stages("approved", "signed", "active"));
    expect(missing("approved", { steps })).toEqual(stages("approved"));
    expect(missing("drafted", { steps })).toEqual([]);
    expect(missing("proposed", { steps })).toEqual([]);
  });

  it("are nobody's once it is closed or past its end, to the last day of which it may go on", () => {
    const drafted = step("drafted", "2011-01-01");
    for (const closing of ["ended", "withdrawn"] as const) {
      expect(missing("signed", { steps: [drafted, step(closing, "2012-01-01")] })).toBeNull();
    }
    expect(missing("signed", { steps: [drafted], end: dateOf("2012-05") })).toBeNull();
    expect(missing("signed", { steps: [drafted], end: dateOf("2012-06-30") })).not.toBeNull();
  });

  it("are not known of while all that is dated is still to come", () => {
    expect(missing("signed", { steps: [step("drafted", "2012-07-01")] })).toBeNull();
    const undated = [step("drafted")];
    expect(missing("signed", { steps: undated, start: dateOf("2012-07-01") })).toBeNull();
    expect(missing("signed", { steps: [...undated, step("signed", "2012-08")] })).toBeNull();
  });

  it("are but a date where nothing is dated and nothing recorded", () => {
    expect(missing("signed", {})).toEqual([{ kind: "date", stage: null }]);
  });

  it("are but the date of a step that is recorded without one", () => {
    const steps = [step("drafted"), step("active"), step("signed")];
    expect(missing("signed", { steps })).toEqual([{ kind: "date", stage: "signed" }]);
    expect(missing("approved", { steps })).toEqual([{ kind: "date", stage: "signed" }]);
  });

  it("go on from the furthest step that is recorded, dated or not", () => {
    expect(missing("active", { steps: [step("drafted")] })).toEqual(
      stages("approved", "signed", "active"),
    );
    const steps = [step("proposed", "2011-01-01"), step("approved")];
    expect(missing("active", { steps })).toEqual(stages("signed", "active"));
  });

  it("are nobody's where only an end without a date is recorded", () => {
    expect(missing("signed", { steps: [step("ended")] })).toBeNull();
  });
});
