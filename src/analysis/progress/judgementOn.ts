import type { Indicator, Judgement } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";

/** The latest status that somebody gave by the day for exactly that region; of one day the row further down. */
export function judgementOn(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): Judgement | null {
  return (
    indicator.judgements.findLast(
      (judgement) => judgement.region === region && judgement.date.last <= at.day,
    ) ?? null
  );
}
