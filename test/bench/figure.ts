/** What a row of the bench measures. */
import type { Verdict } from "./goals";
import type { GraphSize } from "./graph";
import type { Peers } from "./peers";
import type { Stand } from "./stand";

export interface Figure {
  readonly what: string;
  /** `null`: the shipped set, or nothing of a size. */
  readonly size: GraphSize | null;
  /** `null`: not measured. */
  readonly value: number | null;
  readonly unit: "ms" | "MB" | "kB" | "×" | "points" | "";
  /** What a peer took for the same, as «deck.gl 4.1». */
  readonly beside?: string | undefined;
  readonly note?: string | undefined;
  readonly verdicts: readonly Verdict[];
  /** A cost that row 8 follows from size to size. */
  readonly grows?: boolean;
}

export interface Bench {
  readonly stand: Stand;
  readonly peers: Peers | null;
  readonly sizes: readonly GraphSize[];
  /** Puts a figure into the table. */
  readonly tell: (figure: Figure) => void;
  /** The figures so far, by row. */
  readonly told: ReadonlyMap<number, readonly Figure[]>;
  /** Aborted once the row has run out of time. */
  readonly signal: AbortSignal;
}

export interface Row {
  readonly number: number;
  readonly title: string;
  /** Minutes. */
  readonly limit: number;
  readonly measure: (bench: Bench) => Promise<void>;
}
