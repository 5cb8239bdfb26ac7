import type { CountId } from "../../model/focus";
import { summariseNetwork, type NetworkSummary } from "../overview/summariseNetwork";
import { progressOfAll, type Progress } from "../progress/progressOf";
import type { ProgrammeAt } from "../programmeAt";
import type { SubjectKind } from "./subjectOf";

/** The figures of the computed sentence, in its order, but for the share of what is made up. */
export const FIGURE_IDS = [
  "authorities",
  "collaborating",
  "isolated",
  "started",
  "active",
  "in-preparation",
  "interregional",
  "international",
] as const satisfies readonly (CountId | "authorities")[];
export type FigureId = (typeof FIGURE_IDS)[number];

/** A figure of the network in both versions: the lengths of two lists, and what entered and left. Ids sorted. */
export interface FigureMove {
  readonly id: FigureId;
  readonly counts: Extract<SubjectKind, "organisation" | "partnership">;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

export function compareFigures(before: ProgrammeAt, after: ProgrammeAt): readonly FigureMove[] {
  const [earlier, later] = [summariseNetwork(before), summariseNetwork(after)];
  return FIGURE_IDS.map((id) => {
    const [old, now] = [idsOf(earlier, id), idsOf(later, id)];
    const [wasThere, isThere] = [new Set(old), new Set(now)];
    return {
      id,
      counts: countsBodies(id) ? "organisation" : "partnership",
      before: old,
      after: now,
      entered: now.filter((item) => !wasThere.has(item)),
      left: old.filter((item) => !isThere.has(item)),
    };
  });
}

function countsBodies(id: FigureId): id is "authorities" | "collaborating" | "isolated" {
  return id === "authorities" || id === "collaborating" || id === "isolated";
}

function idsOf(summary: NetworkSummary, id: FigureId): readonly string[] {
  const ids = countsBodies(id)
    ? summary[id].map((body) => body.id)
    : summary[id === "in-preparation" ? "inPreparation" : id].map(
        ({ partnership }) => partnership.id,
      );
  return ids.toSorted();
}

/** An indicator of both versions whose reading on the day differs. */
export interface IndicatorMove {
  readonly id: string;
  readonly before: Progress;
  readonly after: Progress;
}

/** In the order of the later version. New and lost indicators are records, not moves. */
export function compareIndicators(
  before: ProgrammeAt,
  after: ProgrammeAt,
): readonly IndicatorMove[] {
  const earlier = new Map(progressOfAll(before).map((item) => [item.indicator.id, item]));
  return progressOfAll(after).flatMap((now) => {
    const { id } = now.indicator;
    const old = earlier.get(id);
    return old && hasMoved(old, now) ? [{ id, before: old, after: now }] : [];
  });
}

function hasMoved(a: Progress, b: Progress): boolean {
  return (
    a.value !== b.value ||
    a.expected !== b.expected ||
    a.target !== b.target ||
    a.status !== b.status
  );
}
