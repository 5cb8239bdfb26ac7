import type { Measure, SpanChoice } from "../../model/indicator";
import type { PartnershipState } from "../partnershipStates";
import { hasReached } from "../stageAt";

/** The measures that count what partnerships of a span, «at least» at a stage, bring in. */
export type ThroughMeasure = Exclude<
  Measure,
  { readonly kind: "observed" | "authorities-capacity" }
>;
export type ThroughKind = ThroughMeasure["kind"];

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
