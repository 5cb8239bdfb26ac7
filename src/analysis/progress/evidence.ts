import type { Indicator, Measure } from "../../model/indicator";
import { withLazy } from "../lazily";
import type { ProgrammeAt } from "../programmeAt";

export type EvidenceKind =
  "organisation" | "partnership" | "region-pair" | "country" | "observation";

/** What stands behind a value. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Ids of the records counted, sorted; `15~16` for a pair of regions. Observations have no id: none are listed. */
  readonly counted: readonly string[];
  /** The bodies and the partnerships to light up in the picture, sorted ids. */
  readonly organisations: readonly string[];
  readonly partnerships: readonly string[];
}

/** A value and what stands behind it; a counted value is always the length of `evidence.counted`. */
export interface Measured {
  /** `null` = not measured, which is not zero. */
  readonly value: number | null;
  readonly evidence: Evidence;
}

export type MeasureKind = Measure["kind"];
export type MeasureOf<K extends MeasureKind> = Extract<Measure, { readonly kind: K }>;

/** How one kind of measure is counted on a day, in the whole programme (`region: null`) or in one region. */
export interface MeasureDefinition<K extends MeasureKind = MeasureKind> {
  readonly kind: K;
  readonly measure: (
    at: ProgrammeAt,
    measure: MeasureOf<K>,
    region: string | null,
    indicator: Indicator,
  ) => Measured;
}

/** What is lit up in the picture, found when it is asked for: most steps of the reading date light nothing up. */
export interface Lit {
  readonly organisations: () => Iterable<string>;
  readonly partnerships: () => Iterable<string>;
}

/** Ids, each once, and how many. */
export interface CountedIds extends Iterable<string> {
  readonly size: number;
}

/** A counted value. Its evidence is put in order when it is first looked at. */
export function countOf(kind: EvidenceKind, ids: CountedIds, lit: Lit): Measured {
  return {
    value: ids.size,
    evidence: withLazy(
      { kind },
      {
        counted: () => [...ids].sort(),
        organisations: () => sortedIds(lit.organisations()),
        partnerships: () => sortedIds(lit.partnerships()),
      },
    ),
  };
}

export function sortedIds(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}
