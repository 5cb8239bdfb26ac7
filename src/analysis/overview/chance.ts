import { networkAt, type AuthorityNetwork } from "../network/buildNetwork";
import { interregionalByChance } from "../network/interregional";
import { linksByChance } from "../network/linksByChance";
import { trackRecord, varianceByChance } from "../ideas/trackRecord";
import { wholeNetwork } from "../ideas/wholeNetwork";
import type { ProgrammeAt } from "../programmeAt";
import { regionMatrix } from "./regionMatrix";
import { compareCount, type Comparison } from "./summariseNetwork";

/** What is held against chance: partnerships, linked pairs of authorities of two regions, ideas that came true. */
export type ChanceSubject =
  | { readonly kind: "interregional" }
  | {
      readonly kind: "regions";
      readonly ids: readonly [string, string];
      /** Of the whole programme, whatever part is looked at. */
      readonly ofWhole?: true;
    }
  | { readonly kind: "links"; readonly ids: readonly [string, string] }
  | { readonly kind: "ideas" };

/** A count beside what chance would give: its mean, and two standard deviations on both sides of it. */
export interface ChanceValue {
  readonly observed: number;
  readonly mean: number;
  readonly range: readonly [number, number];
  /** `null` where chance leaves it no choice. */
  readonly comparison: Comparison | null;
}

/** As far as a count may stray and still be "as expected". */
const DEVIATIONS = 2;

/** `null` where the choice of records tells nothing about chance. */
export function chanceOf(at: ProgrammeAt, subject: ChanceSubject): ChanceValue | null {
  const { kind } = subject;
  if (kind === "ideas") return chanceOfIdeas(at);
  if (kind === "regions" && subject.ofWhole === true) {
    return chanceOfRegions(wholeNetwork(at).whole, subject.ids);
  }
  if (at.scope.regions.length > 0 || at.scope.span !== null) return null;
  if (kind === "links") return chanceOfLinks(networkAt(at), subject.ids);
  if (kind === "interregional") {
    const { mean, variance } = interregionalByChance(networkAt(at));
    const found = at.network.filter(({ span }) => span === "interregional");
    return valueOf(found.length, mean, variance);
  }
  return chanceOfRegions(at, subject.ids);
}

function chanceOfRegions(at: ProgrammeAt, ids: readonly [string, string]): ChanceValue | null {
  const { regions, cells } = regionMatrix(at);
  const [g, h] = ids.map((id) => regions.indexOf(id));
  const cell = cells[g ?? -1]?.[h ?? -1];
  if (!cell || cell.expected === null || cell.deviation === null) return null;
  return valueOf(cell.partnerships.length, cell.expected, cell.deviation ** 2);
}

function chanceOfLinks(
  network: AuthorityNetwork,
  ids: readonly [string, string],
): ChanceValue | null {
  const [g = -1, h = -1] = ids.map((id) => network.regions.indexOf(id));
  if (g === -1 || h === -1) return null;
  const { observed, mean, variance } = linksByChance(network, g, h);
  return valueOf(observed, mean, variance);
}

function chanceOfIdeas(at: ProgrammeAt): ChanceValue | null {
  const record = trackRecord(at);
  if (record === null || record.hitsByChance === null) return null;
  return valueOf(record.ideas.hits, record.hitsByChance, varianceByChance(record));
}

function valueOf(observed: number, mean: number, variance: number): ChanceValue {
  const reach = DEVIATIONS * Math.sqrt(variance);
  return {
    observed,
    mean,
    range: [Math.max(0, mean - reach), mean + reach],
    comparison: compareCount(observed, mean, variance),
  };
}
