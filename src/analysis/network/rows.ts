/** Lists of whole numbers packed in one array (compressed sparse rows): row i = items[start[i] … start[i + 1]). */
export interface Rows {
  readonly start: Int32Array;
  readonly items: Int32Array;
  /** The same rows as views on `items`, for loops that must not allocate. */
  readonly of: readonly Int32Array[];
}

const NO_ITEMS = new Int32Array();

export function rowAt(rows: Rows, i: number): Int32Array {
  return rows.of[i] ?? NO_ITEMS;
}

export function addTo(array: Int32Array | Float64Array, i: number, amount: number): void {
  array[i] = (array[i] ?? 0) + amount;
}

/** Packed rows with their views, which are made when they are first asked for. */
export function viewRows(start: Int32Array, items: Int32Array): Rows {
  let of: readonly Int32Array[] | null = null;
  return {
    start,
    items,
    get of() {
      of ??= Array.from({ length: start.length - 1 }, (_, i) =>
        items.subarray(start[i], start[i + 1]),
      );
      return of;
    },
  };
}
