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
  for (const { step, from } of inOrder(at.programme.capacitySteps)) {
    if (from > at.day) break;
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

interface DatedStep {
  readonly step: CapacityStep;
  readonly from: Day;
}

const ordered = new WeakMap<readonly CapacityStep[], readonly DatedStep[]>();

/** Those with a date, in the order of their days; on one day in the order of the data set. Put in order once. */
function inOrder(steps: readonly CapacityStep[]): readonly DatedStep[] {
  const known = ordered.get(steps);
  if (known) return known;
  const dated = steps
    .flatMap((step) => {
      const from = capacityDay(step);
      return from === null ? [] : [{ step, from }];
    })
    .sort((a, b) => a.from - b.from);
  ordered.set(steps, dated);
  return dated;
}

/** As with partnerships, what is taken away counts from the last day that its date can mean. */
export function capacityDay({ stage, date }: CapacityStep): Day | null {
  if (date === null) return null;
  return stage === "revoked" ? date.last : date.first;
}
