import type { Measure, SpanChoice } from "../../model/indicator";
import type { Scope } from "../../model/scope";
import { pickByState, type PartnershipState } from "../partnershipStates";
import type { PartnershipAt } from "../programmeAt";
import { hasReached } from "../stageAt";
import { countOf, type EvidenceKind, type MeasureDefinition } from "./evidence";

/** The measures that count what partnerships of a span, «at least» at a stage, bring in. */
export type ThroughMeasure = Exclude<
  Measure,
  { readonly kind: "observed" | "authorities-capacity" }
>;
export type ThroughKind = ThroughMeasure["kind"];

/** What one such partnership makes count. Counts, and since when each record counts, are made of these. */
export interface Contribution<K extends ThroughKind = ThroughKind> {
  readonly kind: K;
  readonly counts: EvidenceKind;
  /** The ids that it makes count, in one region or (`null`) in the whole programme. */
  readonly idsFrom: (item: PartnershipAt, region: string | null, scope: Scope) => readonly string[];
  /** The bodies to light up with it. */
  readonly bodiesOf: (item: PartnershipAt, counted: readonly string[]) => readonly string[];
}

/** The measure that such contributions make: each id once. */
export function countThrough<K extends ThroughKind>(
  contribution: Contribution<K>,
): MeasureDefinition<K> {
  const { kind, counts, idsFrom, bodiesOf } = contribution;
  return {
    kind,
    measure(at, measure, region) {
      const giving: { readonly item: PartnershipAt; readonly ids: readonly string[] }[] = [];
      const counted = new Set<string>();
      for (const item of pickByState(at.partnerships, (state) => isAsked(state, measure))) {
        const ids = idsFrom(item, region, at.scope);
        if (ids.length > 0) giving.push({ item, ids });
        for (const id of ids) counted.add(id);
      }
      return countOf(counts, counted, {
        organisations: () => giving.flatMap(({ item, ids }) => bodiesOf(item, ids)),
        partnerships: () => giving.map(({ item }) => item.partnership.id),
      });
    },
  };
}

/** Of the span and at least at the stage that the measure asks for. Having started is not asked. */
export function isAsked(item: PartnershipState, measure: ThroughMeasure): boolean {
  return isOfSpan(item, spanOf(measure)) && hasReached(item, measure.stage);
}

export function spanOf(measure: ThroughMeasure): SpanChoice {
  return measure.kind === "countries-pooled" ? "interregional" : measure.span;
}

export function isOfSpan(item: PartnershipState, span: SpanChoice): boolean {
  if (span === "any") return true;
  return span === "international" ? item.international : item.span === span;
}
