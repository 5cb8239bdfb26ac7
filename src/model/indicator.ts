import type { CalendarDate, Day } from "./calendarDate";
import type { LocalText } from "./localText";
import type { Provenance } from "./provenance";
import type { CapacityStage, CapacityTrack, PartnershipStage, Span } from "./stages";

export const INDICATOR_TYPES = ["output", "result", "impact"] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

export const DIRECTIONS = ["increase", "decrease"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type SpanChoice = Span | "any" | "international";

/** What an indicator counts, read from its `measure` column. */
export type Measure =
  | { readonly kind: "observed" }
  | {
      readonly kind: "authorities-capacity";
      readonly track: CapacityTrack;
      readonly stage: CapacityStage;
    }
  | {
      readonly kind: "authorities" | "partnerships" | "actors" | "region-pairs";
      readonly span: SpanChoice;
      readonly stage: PartnershipStage;
    }
  | { readonly kind: "countries-pooled"; readonly stage: PartnershipStage };

/** A point of the dated path (`region: null` = the whole programme). The last one is the target. */
export interface Target extends Provenance {
  readonly region: string | null;
  readonly date: CalendarDate;
  readonly value: number;
}

export interface Observation extends Provenance {
  readonly region: string | null;
  readonly date: CalendarDate;
  readonly value: number;
  readonly recorded: CalendarDate | null;
}

/** What somebody may judge: that there is no data is no judgement. */
export const JUDGED_STATUSES = ["reached", "on-track", "behind", "critical", "too-early"] as const;
export type JudgedStatus = (typeof JUDGED_STATUSES)[number];

/** A status given by a person, with a reason: shown beside the computed one, never instead of it. */
export interface Judgement extends Provenance {
  /** `null` = the whole programme. */
  readonly region: string | null;
  readonly date: CalendarDate;
  readonly status: JudgedStatus;
  readonly reason: LocalText;
  readonly author: string;
}

export interface Indicator extends Provenance {
  readonly id: string;
  readonly result: string;
  readonly name: LocalText;
  readonly definition: LocalText | null;
  readonly unit: LocalText | null;
  readonly type: IndicatorType | null;
  readonly direction: Direction;
  /** `null` = not measured, which is not zero. */
  readonly baseline: number | null;
  readonly baselineDay: Day;
  readonly measure: Measure;
  readonly frequencyMonths: number | null;
  /** In the order of their dates, all regions together. */
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly judgements: readonly Judgement[];
}
