import type { CalendarDate, Day } from "../../model/calendarDate";
import type { Partnership } from "../../model/partnership";
import type { CapacityStage, PartnershipStage } from "../../model/stages";
import { hasReached, stepDay } from "../stageAt";
import { hasCapacity } from "./capacityAt";
import type { CapacityCourse } from "./capacityCourses";

/** A dated step of a partnership or of an authority. */
export interface StepTaken {
  readonly stage: PartnershipStage | CapacityStage;
  readonly date: CalendarDate;
}

/** The last dated step up to the day. */
export function lastStepOf({ steps }: Partnership, day: Day): StepTaken | null {
  const taken = steps.flatMap((step) => {
    const from = stepDay(step);
    return step.date === null || from === null || from > day
      ? []
      : [{ stage: step.stage, date: step.date }];
  });
  return taken.at(-1) ?? null;
}

export function lastCapacityStep({ dated }: CapacityCourse, day: Day): StepTaken | null {
  return takenOf(dated.findLast(({ from }) => from <= day));
}

/** The step with which the partnership came to the stage where it stands; `null`: its start date alone tells. */
export function stepToStage(
  partnership: Partnership,
  stage: PartnershipStage,
  day: Day,
): StepTaken | null {
  let found: StepTaken | null = null;
  let had = false;
  for (const step of partnership.steps) {
    const from = stepDay(step);
    if (step.date === null || from === null || from > day) continue;
    const has = holdsAfter(step.stage, stage, had);
    if (has && !had) found = { stage: step.stage, date: step.date };
    had = has;
  }
  return found;
}

/** As in `standingAt`: the last step tells; what has ended keeps what it had reached, what was withdrawn loses it. */
function holdsAfter(taken: PartnershipStage, wanted: PartnershipStage, had: boolean): boolean {
  if (taken === "ended") return had;
  const reached = taken === "withdrawn" ? null : taken;
  return hasReached({ stage: taken, reached }, wanted);
}

export function stepToCapacity(
  { dated }: CapacityCourse,
  stage: CapacityStage,
  day: Day,
): StepTaken | null {
  const taken = dated.filter(({ from }) => from <= day);
  const lastWithout = taken.findLastIndex(({ step }) => !hasCapacity(step.stage, stage));
  return takenOf(taken[lastWithout + 1]);
}

function takenOf(found: CapacityCourse["dated"][number] | undefined): StepTaken | null {
  const date = found?.step.date;
  return found && date ? { stage: found.step.stage, date } : null;
}
