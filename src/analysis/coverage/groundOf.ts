import type { TableRecord } from "../compare/tabulate";
import { tabulate } from "../compare/tabulate";
import { progressOfAll, type Progress } from "../progress/progressOf";
import { latestObservation } from "../progress/observed";
import type { ProgrammeAt } from "../programmeAt";

export const GROUND_IDS = ["bodies", "partnerships", "relations", "indicators"] as const;
export type GroundId = (typeof GROUND_IDS)[number];

/** How much of what is counted rests on weak records. Every count is the length of a list. */
export interface Ground {
  readonly id: GroundId;
  readonly illustrative: readonly TableRecord[];
  /** Real, but without the date that says since when it counts. */
  readonly undated: readonly TableRecord[];
  readonly total: number;
}

/**
 * Bodies, partnerships and relations of the data set, and the indicators that have a value on the day. A body needs
 * no date: without one it is there from the start. An indicator is weak when something it counts is.
 */
export function groundOf(at: ProgrammeAt): readonly Ground[] {
  const tables = tabulate(at.programme);
  const plain = (id: GroundId, table: "organisations" | "partnerships" | "relations") => {
    const records = tables.get(table) ?? [];
    const real = records.filter((record) => !isIllustrative(record));
    const dateColumn = { organisations: null, partnerships: "start", relations: "since" }[table];
    return {
      id,
      illustrative: records.filter(isIllustrative),
      undated:
        dateColumn === null ? [] : real.filter(({ cells }) => cells.get(dateColumn) === null),
      total: records.length,
    };
  };
  return [
    plain("bodies", "organisations"),
    plain("partnerships", "partnerships"),
    plain("relations", "relations"),
    groundOfIndicators(at, tables.get("indicators") ?? []),
  ];
}

function groundOfIndicators(at: ProgrammeAt, records: readonly TableRecord[]): Ground {
  const measured = progressOfAll(at).filter(({ value }) => value !== null);
  const weak = new Map(measured.map((item) => [item.indicator.id, weaknessOf(item, at)]));
  const ofWeakness = (weakness: Weakness) =>
    records.filter(({ key }) => weak.get(key) === weakness);
  return {
    id: "indicators",
    illustrative: ofWeakness("illustrative"),
    undated: ofWeakness("undated"),
    total: measured.length,
  };
}

type Weakness = "illustrative" | "undated" | "none";

function weaknessOf({ indicator, evidence }: Progress, at: ProgrammeAt): Weakness {
  const { organisationById, partnershipById, capacitySteps } = at.programme;
  const bodies = evidence.organisations.map((id) => organisationById.get(id));
  const partnerships = evidence.partnerships.map((id) => partnershipById.get(id));
  const own =
    indicator.measure.kind === "observed" ? [latestObservation(indicator, null, at.day)] : [];
  const ids = new Set(evidence.organisations);
  const { measure } = indicator;
  const steps =
    measure.kind === "authorities-capacity"
      ? capacitySteps.filter(
          ({ organisation, track }) => track === measure.track && ids.has(organisation.id),
        )
      : [];
  const all = [...bodies, ...partnerships, ...own, ...steps];
  if (all.some((record) => record?.illustrative === true)) return "illustrative";
  return partnerships.some((partnership) => partnership?.start === null) ? "undated" : "none";
}

function isIllustrative({ cells }: TableRecord): boolean {
  return cells.get("illustrative") === true;
}
