import type { Day } from "../model/calendarDate";

/** The order of the rows. */
export const ROW_ORDERS = ["region", "number", "first"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** A body that may have a row. */
export interface ChartBody {
  readonly id: string;
  /** Index of its region, −1 for none: it takes the colour and the place of that group. */
  readonly region: number;
}

/** A partnership in the order of the columns: by start, those without one last. */
export interface ChartAgreement {
  readonly id: string;
  readonly start: Day | null;
  readonly isAhead: boolean;
  /** Indices of bodies; those without a row are not drawn. */
  readonly members: readonly number[];
}

/** One partnership, or the partnerships that start in one quarter on one side of the reading date. */
export interface ChartColumn {
  /** Of a group: its quarter, such as `2011-3`, or `undated`, with `+` after the reading date. */
  readonly quarter: string;
  /** First and last day of the quarter; `null` for those without a start. */
  readonly from: Day | null;
  readonly isGroup: boolean;
  /** The first of its agreements, and the one after the last. */
  readonly first: number;
  readonly end: number;
}

export interface RowHeading {
  /** Index of the region, −1 for bodies of none. */
  readonly region: number;
  readonly y: number;
}

export interface QuarterTick {
  readonly x: number;
  readonly year: number;
  /** 1 – 4. */
  readonly quarter: number;
  /** The first tick of its year with room for the number. */
  readonly isYear: boolean;
}

/** Everything the chart draws, in pixels from the top left of its marks. */
export interface AgreementChart {
  readonly width: number;
  readonly height: number;
  /** Body of each row. */
  readonly rowBody: Int32Array;
  /** The row's middle. */
  readonly rowY: Float32Array;
  readonly rowHeight: number;
  readonly headings: readonly RowHeading[];
  readonly columns: readonly ChartColumn[];
  /** The column's middle, and half of the room it has. */
  readonly columnX: Float32Array;
  readonly columnHalf: Float32Array;
  /** Dots of column c: from `dotStart[c]` to before `dotStart[c + 1]`, in the order of the rows. */
  readonly dotStart: Int32Array;
  readonly dotRow: Int32Array;
  /** How many of the column's agreements the body is in. */
  readonly dotCount: Uint32Array;
  /** Between what has started and the rest; `null` where all columns lie on one side. */
  readonly readingX: number;
  /** The same for the second date; `null` without one. */
  readonly otherX: number | null;
  /** Where columns without a start begin; `null` where there are none. */
  readonly undatedX: number | null;
  readonly ticks: readonly QuarterTick[];
  /** Indices of bodies without a dot: they collapse into a count. */
  readonly empty: readonly number[];
}
