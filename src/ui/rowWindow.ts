/** A run of rows, `first` ≤ row < `end`. */
export interface RowRun {
  readonly first: number;
  readonly end: number;
}

/** Rows drawn before and after those in view: quick scrolling shows no gaps. */
const MARGIN = 6;
/** The window moves in steps of so many rows, not with each pixel. */
export const ROWS_PER_STEP = 4;

/** The rows to draw for a scroll position and a height in pixels. */
export function rowsInView(
  rowCount: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): RowRun {
  const top = Math.floor(Math.max(0, scrollTop) / rowHeight / ROWS_PER_STEP) * ROWS_PER_STEP;
  const shown = Math.ceil(height / rowHeight / ROWS_PER_STEP + 1) * ROWS_PER_STEP;
  const first = Math.min(Math.max(0, top - MARGIN), rowCount);
  return { first, end: Math.min(rowCount, top + shown + MARGIN) };
}

/**
 * The runs to draw, in order: those in view, and `kept` (the row that has the focus, −1 for none) wherever it is, so that
 * scrolling never takes the focus away.
 */
export function runsToDraw(inView: RowRun, kept: number, rowCount: number): readonly RowRun[] {
  if (kept < 0 || kept >= rowCount || (kept >= inView.first && kept < inView.end)) return [inView];
  const own = { first: kept, end: kept + 1 };
  return kept < inView.first ? [own, inView] : [inView, own];
}
