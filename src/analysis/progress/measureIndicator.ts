import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";
import { authoritiesWithCapacity } from "./authoritiesWithCapacity";
import { actorsInPartnerships, authoritiesInPartnerships } from "./bodiesInPartnerships";
import { countriesPooled } from "./countriesPooled";
import type { Measured, MeasureDefinition, MeasureKind } from "./evidence";
import { observed } from "./observed";
import { partnershipCount } from "./partnershipCount";
import { regionPairs } from "./regionPairs";
import type { ThroughKind } from "./throughMeasure";
import { countThrough, type Contribution } from "./throughPartnerships";

/** Every kind of measure that counts through partnerships: what one of them makes count. */
export const CONTRIBUTIONS: { readonly [K in ThroughKind]: Contribution<K> } = {
  authorities: authoritiesInPartnerships,
  partnerships: partnershipCount,
  actors: actorsInPartnerships,
  "region-pairs": regionPairs,
  "countries-pooled": countriesPooled,
};

/** Every kind of measure that an indicator may name. */
export const MEASURES: { readonly [K in MeasureKind]: MeasureDefinition<K> } = {
  observed,
  "authorities-capacity": authoritiesWithCapacity,
  authorities: countThrough(CONTRIBUTIONS.authorities),
  partnerships: countThrough(CONTRIBUTIONS.partnerships),
  actors: countThrough(CONTRIBUTIONS.actors),
  "region-pairs": countThrough(CONTRIBUTIONS["region-pairs"]),
  "countries-pooled": countThrough(CONTRIBUTIONS["countries-pooled"]),
};

/** What the indicator says on the day, in the whole programme (`region: null`) or in one region. */
export function measureIndicator(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): Measured {
  // The list has for each kind the definition of that kind; the compiler cannot follow the key that far.
  const definition = MEASURES[indicator.measure.kind] as MeasureDefinition;
  return definition.measure(at, indicator.measure, region, indicator);
}
