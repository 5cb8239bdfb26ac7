import type { Day } from "../model/calendarDate";
import type { Partnership, PartnershipStep } from "../model/partnership";
import { REACHED_STAGES, type PartnershipStage, type ReachedStage } from "../model/stages";

/** Where a partnership stands on a day. */
export interface Standing {
  /** The last dated step ≤ t, or what start and end tell where there are no steps; `null` = nothing known yet. */
  readonly stage: PartnershipStage | null;
  /** The furthest of the stages that build on one another; kept by `ended`, lost by `withdrawn`. */
  readonly reached: ReachedStage | null;
  /** start ≤ t, whatever came after. */
  readonly started: boolean;
  /** started, not past its end, neither ended nor withdrawn. */
  readonly active: boolean;
}

/** The day from which a step counts: what closes something counts to the last day that its date can mean. */
export function stepDay(step: PartnershipStep): Day | null {
  if (step.date === null) return null;
  return step.stage === "ended" || step.stage === "withdrawn" ? step.date.last : step.date.first;
}

export function standingAt(partnership: Partnership, day: Day): Standing {
  const started = partnership.start !== null && partnership.start.first <= day;
  const isOpen = partnership.end === null || day <= partnership.end.last;
  const { stage, reached } = partnership.steps.some((step) => step.date !== null)
    ? stageFromSteps(partnership.steps, day)
    : stageFromDates(started, isOpen);
  return {
    stage,
    reached,
    started,
    active: started && isOpen && stage !== "ended" && stage !== "withdrawn",
  };
}

function stageFromDates(started: boolean, isOpen: boolean): Pick<Standing, "stage" | "reached"> {
  if (!started) return { stage: null, reached: null };
  return { stage: isOpen ? "active" : "ended", reached: "active" };
}

function stageFromSteps(
  steps: readonly PartnershipStep[],
  day: Day,
): Pick<Standing, "stage" | "reached"> {
  let stage: PartnershipStage | null = null;
  let reached: ReachedStage | null = null;
  for (const step of steps) {
    const from = stepDay(step);
    if (from === null || from > day) continue;
    stage = step.stage;
    if (step.stage === "withdrawn") reached = null;
    else if (step.stage !== "ended") reached = step.stage;
  }
  return { stage, reached };
}

/** «At least signed»: the stage that counts is the one reached, or beyond it. `ended`, `withdrawn` mean themselves. */
export function hasReached(
  standing: Pick<Standing, "stage" | "reached">,
  stage: PartnershipStage,
): boolean {
  if (stage === "ended" || stage === "withdrawn") return standing.stage === stage;
  if (standing.reached === null) return false;
  return REACHED_STAGES.indexOf(standing.reached) >= REACHED_STAGES.indexOf(stage);
}
