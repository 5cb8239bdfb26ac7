import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";
import { capacityCourse } from "./capacityCourses";
import type { EvidenceKind, MeasureKind, MeasureOf } from "./evidence";
import { CONTRIBUTIONS, measureIndicator } from "./measureIndicator";
import { missingCapacity, missingParty, missingSteps, type Missing } from "./missing";
import { lastCapacityStep, lastStepOf, type StepTaken } from "./steps";
import { spanOf, type ThroughKind, type ThroughMeasure } from "./throughMeasure";

/** A record that does not count yet, and all that it lacks to do so. */
export interface AlmostCounted {
  readonly id: string;
  readonly kind: EvidenceKind;
  /** The partnership that lacks it, where the record would count through one: the nearest of them. */
  readonly through: string | null;
  /** Never empty; the next step first. */
  readonly missing: readonly Missing[];
  /** The last dated step, of the record or of that partnership. */
  readonly lastStep: StepTaken | null;
}

type FindAlmost<K extends MeasureKind> = (
  at: ProgrammeAt,
  measure: MeasureOf<K>,
  region: string | null,
) => readonly AlmostCounted[];

/** How each kind of measure finds what nearly counts; one record may be found more than once. */
const ALMOST: { readonly [K in MeasureKind]: FindAlmost<K> } = {
  observed: () => [],
  "authorities-capacity": almostCapable,
  authorities: almostThrough,
  partnerships: almostThrough,
  actors: almostThrough,
  "region-pairs": almostThrough,
  "countries-pooled": almostThrough,
};

/**
 * The records that nearly count, and what each lacks; never one that counts. Those that lack least come first, a date
 * being less than a deed; then those that moved last. Only what the records tell up to the day is used.
 */
export function almostCounting(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): readonly AlmostCounted[] {
  const counted = new Set(measureIndicator(at, indicator, region).evidence.counted);
  // As with the measures: for each kind the definition of that kind.
  const find = ALMOST[indicator.measure.kind] as FindAlmost<MeasureKind>;
  const nearest = new Map<string, AlmostCounted>();
  for (const found of find(at, indicator.measure, region)) {
    const known = nearest.get(found.id);
    if (counted.has(found.id) || (known && byNearness(known, found) <= 0)) continue;
    nearest.set(found.id, found);
  }
  return [...nearest.values()].sort(byNearness);
}

const DATE_COST = 0.5;

function costOf({ missing }: AlmostCounted): number {
  return missing.reduce((sum, { kind }) => sum + (kind === "date" ? DATE_COST : 1), 0);
}

function byNearness(a: AlmostCounted, b: AlmostCounted): number {
  return (
    costOf(a) - costOf(b) ||
    (b.lastStep?.date.last ?? 0) - (a.lastStep?.date.last ?? 0) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

function almostCapable(
  at: ProgrammeAt,
  measure: MeasureOf<"authorities-capacity">,
  region: string | null,
): readonly AlmostCounted[] {
  return at.authorities
    .filter((body) => region === null || body.region === region)
    .flatMap(({ id }): readonly AlmostCounted[] => {
      const course = capacityCourse(at.programme, measure.track, id);
      const missing = missingCapacity(course, measure, at.day);
      if (missing === null || missing.length === 0) return [];
      const lastStep = lastCapacityStep(course, at.day);
      return [{ id, kind: "organisation", through: null, missing, lastStep }];
    });
}

/** What each partnership that nearly counts would make count, were it to. */
function almostThrough(
  at: ProgrammeAt,
  measure: ThroughMeasure,
  region: string | null,
): readonly AlmostCounted[] {
  const { idsFrom, counts } = CONTRIBUTIONS[measure.kind satisfies ThroughKind];
  return at.partnerships.flatMap((item) => {
    const steps = missingSteps(item, measure.stage, at.day);
    const party = steps && missingParty(item, spanOf(measure), at.day);
    if (!steps || !party || steps.length + party.length === 0) return [];
    const shared = {
      kind: counts,
      through: item.partnership.id,
      missing: [...steps, ...party],
      lastStep: lastStepOf(item.partnership, at.day),
    };
    return idsFrom(item, region, at.scope).map((id) => ({ id, ...shared }));
  });
}
