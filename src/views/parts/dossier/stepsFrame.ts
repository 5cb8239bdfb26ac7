import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { Frame } from "../../../layout/placement";
import type { LineStep, StepsFrame } from "../../../layout/steps/placeSteps";

/** A line of time as wide as the page, or as a phone. */
export function stepsFrame(frame: Frame): StepsFrame {
  return { width: frame === "portrait" ? 328 : 760, letter: 6.6 };
}

/** The project's time, and beyond it where a step lies outside. */
export function stepsPeriod({ programme, day }: ProgrammeAt, steps: readonly LineStep[]) {
  const { start, end } = programme.project;
  return {
    from: Math.min(start.first, ...steps.map(({ date }) => date.first)),
    to: Math.max(end.last, ...steps.map(({ date }) => date.last)),
    today: day,
  };
}
