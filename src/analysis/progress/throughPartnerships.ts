import type { Measure, SpanChoice } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Scope } from "../../model/scope";
import { membersOf } from "../membersOf";
import { pickByState, type PartnershipState } from "../partnershipStates";
import type { PartnershipAt } from "../programmeAt";
import { hasReached } from "../stageAt";
import { countOf, type CountedIds, type EvidenceKind, type MeasureDefinition } from "./evidence";

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
  /** All that the ids follow from, where partnerships share it: one of them is asked for all. */
  readonly basisOf?: (item: PartnershipAt) => object;
  /** Where partnerships count themselves: whether one does. */
  readonly isOwn?: (item: PartnershipAt, region: string | null) => boolean;
  /** Where members count, whatever else the partnership is: whether one does. */
  readonly isCounted?: (body: Organisation, region: string | null, scope: Scope) => boolean;
  /** The bodies to light up with it. */
  readonly bodiesOf: (item: PartnershipAt, counted: readonly string[]) => readonly string[];
}

/** The measure that such contributions make: each id once. */
export function countThrough<K extends ThroughKind>(
  contribution: Contribution<K>,
): MeasureDefinition<K> {
  const { kind, counts, idsFrom, basisOf, isOwn, isCounted, bodiesOf } = contribution;
  return {
    kind,
    measure(at, measure, region) {
      const items = pickByState(at.partnerships, (state) => isAsked(state, measure));
      const idsOf = (item: PartnershipAt) => idsFrom(item, region, at.scope);
      const giving = () => items.filter((item) => idsOf(item).length > 0);
      const ids = isOwn
        ? ownIds(region === null ? items : items.filter((item) => isOwn(item, region)))
        : isCounted
          ? memberIds(items, (body) => isCounted(body, region, at.scope))
          : distinctIds(items, idsOf, basisOf);
      return countOf(counts, ids, {
        organisations: () => giving().flatMap((item) => bodiesOf(item, idsOf(item))),
        partnerships: () => giving().map(({ partnership }) => partnership.id),
      });
    },
  };
}

type IdsOf = (item: PartnershipAt) => readonly string[];

function distinctIds(
  items: readonly PartnershipAt[],
  idsOf: IdsOf,
  basisOf: Contribution["basisOf"],
): CountedIds {
  const counted = new Set<string>();
  const asked = new Set<object>();
  for (const item of items) {
    if (basisOf) {
      const basis = basisOf(item);
      if (asked.has(basis)) continue;
      asked.add(basis);
    }
    for (const id of idsOf(item)) counted.add(id);
  }
  return counted;
}

function ownIds(items: readonly PartnershipAt[]): CountedIds {
  return {
    size: items.length,
    [Symbol.iterator]: () => items.map(({ partnership }) => partnership.id).values(),
  };
}

/** Every body is asked about once, however many partnerships it is in. */
function memberIds(
  items: readonly PartnershipAt[],
  isCounted: (body: Organisation) => boolean,
): CountedIds {
  const { bodies, start, items: members, rowOf } = membersOf(items);
  const isIn = new Uint8Array(bodies.length);
  for (const row of rowOf) {
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) isIn[members[at] ?? 0] = 1;
  }
  const counted = bodies.filter((body, number) => isIn[number] === 1 && isCounted(body));
  return {
    size: counted.length,
    [Symbol.iterator]: () => counted.map(({ id }) => id).values(),
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
