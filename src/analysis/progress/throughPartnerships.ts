import type { Organisation } from "../../model/organisation";
import type { Scope } from "../../model/scope";
import { pickByState } from "../partnershipStates";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { countByState } from "../stateTally";
import { bodiesAsked, oneOfEachBasis, type BasesOf } from "./askedCounts";
import { countOf, type CountedIds, type EvidenceKind, type MeasureDefinition } from "./evidence";
import { isAsked, type ThroughKind, type ThroughMeasure } from "./throughMeasure";

/** What one such partnership makes count. Counts, and since when each record counts, are made of these. */
export type Contribution<K extends ThroughKind = ThroughKind> = Contributing<K> & CountedBy;

interface Contributing<K extends ThroughKind> {
  readonly kind: K;
  readonly counts: EvidenceKind;
  /** The ids that it makes count, in one region or (`null`) in the whole programme. */
  readonly idsFrom: (item: PartnershipAt, region: string | null, scope: Scope) => readonly string[];
  /** The bodies to light up with it. */
  readonly bodiesOf: (item: PartnershipAt, counted: readonly string[]) => readonly string[];
}

type CountedBy =
  /** All that the ids follow from, which partnerships share: one of them is asked for all. */
  | { readonly by: "basis"; readonly basesOf: BasesOf }
  /** Partnerships count themselves: whether one does. */
  | { readonly by: "own"; readonly isOwn: (item: PartnershipAt, region: string | null) => boolean }
  /** Members count, whatever else the partnership is: whether one does. */
  | {
      readonly by: "member";
      readonly isCounted: (body: Organisation, region: string | null, scope: Scope) => boolean;
    };

/** The measure that such contributions make: each id once. */
export function countThrough<K extends ThroughKind>(
  contribution: Contribution<K>,
): MeasureDefinition<K> {
  const { kind, counts, idsFrom, bodiesOf } = contribution;
  return {
    kind,
    measure(at, measure, region) {
      const idsOf = (item: PartnershipAt) => idsFrom(item, region, at.scope);
      const giving = () => askedIn(at, measure).filter((item) => idsOf(item).length > 0);
      return countOf(counts, idsCounted(contribution, at, measure, region), {
        organisations: () => giving().flatMap((item) => bodiesOf(item, idsOf(item))),
        partnerships: () => giving().map(({ partnership }) => partnership.id),
      });
    },
  };
}

function askedIn(at: ProgrammeAt, measure: ThroughMeasure): readonly PartnershipAt[] {
  return pickByState(at.partnerships, (state) => isAsked(state, measure));
}

function idsCounted(
  contribution: Contribution,
  at: ProgrammeAt,
  measure: ThroughMeasure,
  region: string | null,
): CountedIds {
  if (contribution.by === "own") return ownIds(contribution.isOwn, at, measure, region);
  if (contribution.by === "member") {
    const { isCounted } = contribution;
    const counted = bodiesAsked(at, measure).filter((body) => isCounted(body, region, at.scope));
    return listed(counted.length, () => counted.map(({ id }) => id));
  }
  const items = oneOfEachBasis(at, measure, contribution.basesOf);
  return new Set(items.flatMap((item) => contribution.idsFrom(item, region, at.scope)));
}

function ownIds(
  isOwn: (item: PartnershipAt, region: string | null) => boolean,
  at: ProgrammeAt,
  measure: ThroughMeasure,
  region: string | null,
): CountedIds {
  const own = () => askedIn(at, measure).filter((item) => isOwn(item, region));
  const count =
    region === null ? countByState(at, (state) => isAsked(state, measure)) : own().length;
  return listed(count, () => own().map(({ partnership }) => partnership.id));
}

function listed(size: number, find: () => readonly string[]): CountedIds {
  return { size, [Symbol.iterator]: () => find().values() };
}
