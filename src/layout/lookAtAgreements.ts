import type { AgreementChart } from "./agreementChart";

/** A place in the chart: a column, and a row or −1. */
export interface ChartPlace {
  readonly column: number;
  readonly row: number;
}

/** Columns from `first` to before `end`, rows between two heights: what is in view and a little more. */
export interface ChartWindow {
  readonly first: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

export function windowOn(
  { columnX, columnHalf }: AgreementChart,
  left: number,
  top: number,
  width: number,
  height: number,
): ChartWindow {
  return {
    first: lowest(columnX.length, (c) => (columnX[c] ?? 0) + (columnHalf[c] ?? 0) >= left),
    end: lowest(columnX.length, (c) => (columnX[c] ?? 0) - (columnHalf[c] ?? 0) > left + width),
    top,
    bottom: top + height,
  };
}

/** The column under a point and, within half a row, its row; `null` where there is no column. */
export function placeUnder(chart: AgreementChart, x: number, y: number): ChartPlace | null {
  const { columnX, columnHalf, rowY, rowHeight } = chart;
  const column = lowest(columnX.length, (c) => (columnX[c] ?? 0) + (columnHalf[c] ?? 0) >= x);
  if (column === columnX.length || (columnX[column] ?? 0) - (columnHalf[column] ?? 0) > x)
    return null;
  const row = lowest(rowY.length, (r) => (rowY[r] ?? 0) + rowHeight / 2 >= y);
  const isOnRow = row < rowY.length && (rowY[row] ?? 0) - rowHeight / 2 <= y;
  return { column, row: isOnRow ? row : -1 };
}

/** The rows of a column's dots, in rising order. */
export function rowsOfColumn({ dotStart, dotRow }: AgreementChart, column: number): Int32Array {
  return dotRow.subarray(dotStart[column] ?? 0, dotStart[column + 1] ?? 0);
}

const COLUMN_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key leads: left and right to another column, near the same row; up and down along a column's dots. */
export function moveInChart(
  key: string,
  from: ChartPlace | null,
  chart: AgreementChart,
): ChartPlace | null {
  const last = chart.columns.length - 1;
  if (last < 0) return null;
  if (!from) return { column: 0, row: rowsOfColumn(chart, 0)[0] ?? -1 };
  const columnStep = COLUMN_STEPS[key];
  if (columnStep !== undefined) {
    const column = Math.min(last, Math.max(0, from.column + columnStep));
    return { column, row: nearest(rowsOfColumn(chart, column), from.row) };
  }
  const rows = rowsOfColumn(chart, from.column);
  const at = rows.indexOf(from.row) + (key === "ArrowDown" ? 1 : -1);
  return { column: from.column, row: rows[Math.min(rows.length - 1, Math.max(0, at))] ?? -1 };
}

function nearest(rows: Int32Array, row: number): number {
  let best = rows[0] ?? -1;
  for (const other of rows) if (Math.abs(other - row) < Math.abs(best - row)) best = other;
  return best;
}

/** The lowest index that passes a test which, once passed, is passed by all after it; `count` where none does. */
function lowest(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
