import type { DataSet } from "../../../data/loadDataSet";
import type { Fault } from "../../../model/fault";
import type { Focus } from "../../../model/focus";

/** Where the record of a fault is shown, or what it belongs to; `null`: nothing of it is on the page. */
export type FocusOf = (fault: Fault) => Focus | null;

/**
 * Finds the records of faults. Lists of a programme keep the order of their rows, without those that an error left
 * out: the record of a row stands as many places earlier as there are such rows before it.
 */
export function focusOfFaults({ programme, faults, totals }: DataSet): FocusOf {
  const lists = [
    ["organisations", "organisation", programme.organisations],
    ["partnerships", "partnership", programme.partnerships],
    ["indicators", "indicator", programme.indicators],
    ["results", "result", programme.results],
  ] as const;
  const finders = new Map<string, (row: number) => Focus | null>(
    lists.map(([table, kind, records]) => {
      const leftOut = rowsLeftOut(faults, table);
      const kept = totals.find((total) => total.table === table)?.kept;
      // Nothing is better than the wrong record.
      const isTold = kept === records.length;
      const find = (row: number): Focus | null => {
        const before = countBelow(leftOut, row);
        if (!isTold || leftOut[before] === row) return null;
        const record = records[row - 1 - before];
        return record ? { kind, id: record.id } : null;
      };
      return [table, find] as const;
    }),
  );
  return (fault) => {
    const row = recordOf(fault);
    const own = row === null ? null : finders.get(fault.table)?.(row);
    return own ?? fault.owner ?? null;
  };
}

/** The place of the record among those of its table, from 1. A row that gave no record has none. */
function recordOf({ kind, row, record }: Fault): number | null {
  return kind === "ragged-row" ? null : (record ?? row);
}

function rowsLeftOut(faults: readonly Fault[], table: string): readonly number[] {
  const rows = new Set<number>();
  for (const fault of faults) {
    const row = fault.table === table && fault.severity === "error" ? recordOf(fault) : null;
    if (row !== null) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
