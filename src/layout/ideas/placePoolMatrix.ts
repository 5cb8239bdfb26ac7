/** One country's row: how many authorities of each region have relations with it. */
export interface PoolRow {
  readonly country: string;
  readonly counts: readonly number[];
}

export interface PlacedPoolCell {
  readonly count: number;
  /** Of the disc, as a share of the largest one: its area tells the count; 0 where there is none. */
  readonly radius: number;
}

/** Discs whose area grows with the count, in the order of the rows. */
export function placePoolMatrix(rows: readonly PoolRow[]): readonly (readonly PlacedPoolCell[])[] {
  const most = rows.reduce((max, { counts }) => Math.max(max, ...counts), 1);
  return rows.map(({ counts }) =>
    counts.map((count) => ({ count, radius: count === 0 ? 0 : Math.sqrt(count / most) })),
  );
}
