import type { TypedCell } from "../typedCell";

/** A choice of values that a column of a sheet offers. */
export interface ColumnChoice {
  /** 0-based. */
  readonly column: number;
  readonly values: readonly string[];
}

/** A sheet to be written: a bold first row that stays in view, then rows of cells. */
export interface SheetModel {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly (TypedCell | null)[]>;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Columns whose cells are texts whatever is typed, so that `062` keeps its zero. */
  readonly textColumns: ReadonlySet<number>;
  readonly choices: readonly ColumnChoice[];
}
