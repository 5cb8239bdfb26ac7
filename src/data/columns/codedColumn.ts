import type { Column } from "../../model/column";
import { checkCell, isAbsent, absentValue } from "../checkCell";
import { checkReference } from "../checkReference";
import type { IdRegistry } from "../knownIds";

/** A checked column: its different values, and which of them each record has. */
export interface CodedColumn {
  readonly values: readonly unknown[];
  readonly codes: Uint32Array;
}

export interface ColumnPlace {
  readonly table: string;
  /** Ids of the tables that the column may name. */
  readonly registry: IdRegistry;
}

/** Checks each different cell of a column once, as `checkRecord` checks every one; `null` where there is something to say. */
export function codeColumn(
  cells: readonly unknown[],
  column: Column,
  place: ColumnPlace,
): CodedColumn | null {
  const values: unknown[] = [];
  const codes = new Uint32Array(cells.length);
  const known = new Map<unknown, number>();
  for (const [row, cell] of cells.entries()) {
    const key = keyOf(cell);
    let code = known.get(key);
    if (code === undefined) {
      const value = checkQuietly(cell, column, place);
      if (value === undefined) return null;
      code = values.push(value) - 1;
      known.set(key, code);
    }
    codes[row] = code;
  }
  return { values, codes };
}

/** A column that no record has. */
export function blankColumn(length: number, column: Column): CodedColumn {
  return { values: [absentValue(column)], codes: new Uint32Array(length) };
}

/** Equal for equal cells. A list stands for its items, most often one: no sound text begins with what a list's key does. */
function keyOf(cell: unknown): unknown {
  if (!Array.isArray(cell)) return cell;
  const [item] = cell as readonly unknown[];
  return cell.length === 1 && typeof item === "string"
    ? `\0${item}`
    : `\x01${JSON.stringify(cell)}`;
}

/** The checked value; `undefined` where a fault would be said of it. */
function checkQuietly(cell: unknown, column: Column, place: ColumnPlace): unknown {
  if (isAbsent(cell)) return column.required ? undefined : absentValue(column);
  let isSound = true;
  const report = () => void (isSound = false);
  const value = checkCell(cell, column, report);
  const checked = isSound ? checkReference(value, column, place, report) : value;
  return isSound ? checked : undefined;
}
