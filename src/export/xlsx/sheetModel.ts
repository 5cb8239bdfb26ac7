import type { TypedCell } from "../typedCell";

/** A choice of values that a column of a sheet offers. */
export interface ColumnChoice {
  /** 0-based. */
  readonly column: number;
  readonly values: readonly string[];
}

/** A cell of a sheet; a `mark` is one of ours (`model/cellMarks`), written as it is. */
export type SheetCell = TypedCell | { readonly kind: "mark"; readonly text: string };

/** A sheet to be written: a bold first row that stays in view, then rows of cells. */
export interface SheetModel {
  readonly name: string;
  readonly headings: readonly string[];
  /** The sheet speaks to people: its first heading is our mark. */
  readonly isLegend?: boolean;
  readonly rows: Iterable<readonly (SheetCell | null)[]>;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Columns whose cells are texts whatever is typed, so that `062` keeps its zero. */
  readonly textColumns: ReadonlySet<number>;
  readonly choices: readonly ColumnChoice[];
}
