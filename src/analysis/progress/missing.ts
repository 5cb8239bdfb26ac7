import type { Day } from "../../model/calendarDate";
import type { SpanChoice } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Partnership } from "../../model/partnership";
import {
  CAPACITY_STAGES,
  REACHED_STAGES,
  type CapacityStage,
  type CapacityTrack,
  type PartnershipStage,
  type ReachedStage,
} from "../../model/stages";
import { HOME_COUNTRY } from "../../model/homeCountry";
import type { PartnershipAt } from "../programmeAt";
import type { CapacityCourse } from "./capacityCourses";
import { isOfSpan } from "./throughMeasure";

/** What a record still lacks to count. */
export type Missing =
  | { readonly kind: "stage"; readonly stage: PartnershipStage }
  | {
      readonly kind: "capacity";
      readonly track: CapacityTrack;
      readonly stage: CapacityStage;
    }
  /** The step is recorded, its date is not; `stage: null` = the date on which it started. */
  | { readonly kind: "date"; readonly stage: ReachedStage | CapacityStage | null }
  /** An authority of a second region. */
  | { readonly kind: "second-region" }
  /** A second Italian party. */
  | { readonly kind: "second-party" }
  | { readonly kind: "party-abroad" };

/** The steps up to a stage that a partnership has not taken, next first; `null`: it is closed, or nobody knows of it. */
export function missingSteps(
  { partnership, stage, reached }: PartnershipAt,
  wanted: PartnershipStage,
  day: Day,
): readonly Missing[] | null {
  if (stage === "ended" || stage === "withdrawn") return null;
  const { start, end, steps } = partnership;
  if (end !== null && end.last < day) return null;
  const goal = rankOf(wanted);
  if (reached !== null && rankOf(reached) >= goal) return [];
  // Everything dated is still to come: on this day nobody knows of it.
  const isAhead = steps.some(({ date }) => date !== null) || (start !== null && start.first > day);
  if (reached === null && isAhead) return null;
  if (reached === null && steps.length === 0) return [{ kind: "date", stage: null }];
  const undated = steps
    .filter(({ date }) => date === null)
    .map((step) => rankOf(step.stage))
    .filter((rank) => rank >= 0);
  const recorded = REACHED_STAGES[Math.min(...undated.filter((rank) => rank >= goal))];
  if (recorded !== undefined) return [{ kind: "date", stage: recorded }];
  const come = Math.max(reached === null ? -1 : rankOf(reached), ...undated);
  if (come < 0) return null;
  return REACHED_STAGES.slice(come + 1, goal + 1).map((next) => ({ kind: "stage", stage: next }));
}

function rankOf(stage: PartnershipStage): number {
  return REACHED_STAGES.findIndex((known) => known === stage);
}

/**
 * The party that a partnership lacks to have the span; `null`: it is of another nature, not one that nearly has it. It
 * nearly has it where the records point that way: somebody of a second region or a second party has been in it, it has
 * one party only so far, or it names a country abroad.
 */
export function missingParty(
  item: PartnershipAt,
  span: SpanChoice,
  day: Day,
): readonly Missing[] | null {
  if (isOfSpan(item, span)) return [];
  const { partnership, members } = item;
  const sofar = everIn(partnership, day).filter(({ country }) => country === HOME_COUNTRY);
  switch (span) {
    case "interregional": {
      const regions = new Set(sofar.flatMap(({ region }) => region ?? []));
      return regions.size >= 2 ? [{ kind: "second-region" }] : null;
    }
    case "local":
      if (item.span !== "single") return null;
      return sofar.length >= 2 || members.length === 1 ? [{ kind: "second-party" }] : null;
    case "international":
      return partnership.countries.some((id) => id !== HOME_COUNTRY)
        ? [{ kind: "party-abroad" }]
        : null;
    default:
      return null;
  }
}

/** Whoever is or has been a party by the day. */
function everIn({ members }: Partnership, day: Day): readonly Organisation[] {
  const bodies = members
    .filter(({ from }) => from === null || from.first <= day)
    .map(({ organisation }) => organisation);
  return [...new Set(bodies)];
}

/** The steps that an authority has not taken on a track, next first; `null`: it has not set out on it. */
export function missingCapacity(
  { dated, undated }: CapacityCourse,
  { track, stage: wanted }: { readonly track: CapacityTrack; readonly stage: CapacityStage },
  day: Day,
): readonly Missing[] | null {
  const goal = CAPACITY_STAGES.indexOf(wanted);
  const last = dated.findLast(({ from }) => from <= day)?.step.stage ?? null;
  if (last === null && dated.length > 0) return null;
  // What was revoked must be taken again.
  if (last === "revoked") return [{ kind: "capacity", track, stage: wanted }];
  const known = undated
    .filter(({ stage }) => stage !== "revoked")
    .map(({ stage }) => CAPACITY_STAGES.indexOf(stage));
  const recorded = CAPACITY_STAGES[Math.min(...known.filter((rank) => rank >= goal))];
  if (recorded !== undefined) return [{ kind: "date", stage: recorded }];
  const come = Math.max(last === null ? -1 : CAPACITY_STAGES.indexOf(last), ...known);
  if (come < 0) return null;
  return CAPACITY_STAGES.slice(come + 1, goal + 1).map((stage) => ({
    kind: "capacity",
    track,
    stage,
  }));
}
