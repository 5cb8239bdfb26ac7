import type { Day } from "../../model/calendarDate";
import type { CapacityStep } from "../../model/programme";
import { CAPACITY_STAGES, type CapacityStage, type CapacityTrack } from "../../model/stages";
import type { ProgrammeAt } from "../programmeAt";

const reckoned = new WeakMap<ProgrammeAt, Map<CapacityTrack, Map<string, CapacityStage>>>();

/** Track → organisation id → the stage of its last dated step ≤ t; `revoked` is a stage like the others here. */
export function capacityAt(
  at: ProgrammeAt,
): ReadonlyMap<CapacityTrack, ReadonlyMap<string, CapacityStage>> {
  const known = reckoned.get(at);
  if (known) return known;
  const stages = new Map<CapacityTrack, Map<string, CapacityStage>>();
  for (const { step } of stepsUntil(at.programme.capacitySteps, at.day)) {
    const onTrack = stages.get(step.track) ?? new Map<string, CapacityStage>();
    onTrack.set(step.organisation.id, step.stage);
    stages.set(step.track, onTrack);
  }
  reckoned.set(at, stages);
  return stages;
}

/** «At least approved»: that stage or one beyond it. What was revoked has reached nothing. */
export function hasCapacity(stage: CapacityStage | undefined, wanted: CapacityStage): boolean {
  if (stage === undefined || stage === "revoked") return false;
  return CAPACITY_STAGES.indexOf(stage) >= CAPACITY_STAGES.indexOf(wanted);
}

/** In the order of their days; on one day in the order of the data set. */
function stepsUntil(
  steps: readonly CapacityStep[],
  day: Day,
): readonly { readonly step: CapacityStep; readonly from: Day }[] {
  return steps
    .flatMap((step) => {
      const from = capacityDay(step);
      return from === null || from > day ? [] : [{ step, from }];
    })
    .sort((a, b) => a.from - b.from);
}

/** As with partnerships, what is taken away counts from the last day that its date can mean. */
export function capacityDay({ stage, date }: CapacityStep): Day | null {
  if (date === null) return null;
  return stage === "revoked" ? date.last : date.first;
}
