import type { Comparison } from "../../analysis/overview/summariseNetwork";
import type { Status } from "../../analysis/progress/status";

/** How many indicators stand where. */
export interface StatusCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<Exclude<Status, Unsaid>, number>>;
  /** Too early to tell, no data or not computable. */
  readonly unsaid: number;
}

/** What is said of so many indicators. */
export interface Clause {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

/** So many of so many. */
export interface PartOf {
  readonly part: number;
  readonly total: number;
}

type Unsaid = "too-early" | "no-data" | "not-computable";

/** A sentence for each thing a summary says, with its full stop; `place` is what the results are of, in brackets. */
export interface SummaryVoice {
  /** The words of a comparison with chance, as `between` says them. */
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly together: (head: string, collaborating: number, authorities: number) => string;
  readonly between: (
    interregional: number,
    started: number,
    comparison: Comparison | null,
    expected: number | null,
  ) => string;
  readonly results: (counts: StatusCounts, place: string) => string;
  /** «18 su 50» for counts, both values apart where the one is no part of the other. */
  readonly figures: (value: string, target: string, isCount: boolean) => string;
  readonly furthestBehind: (name: string, figures: string, days: number) => string;
  readonly nothingLate: () => string;
  /** `first` = the day of the first milestone, `unmet` = how many of them are not reached yet. */
  readonly due: (days: number, due: number, unmet: number, first: string) => string;
  /** What is made up among the bodies and partnerships shown, and among the indicators; never neither. */
  readonly illustrative: (records: PartOf, indicators: PartOf) => string;
}
