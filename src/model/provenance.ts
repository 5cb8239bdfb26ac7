/** Where a record comes from. Every table of the data set takes these three columns. */
export interface Provenance {
  readonly source: string | null;
  readonly note: string | null;
  /** Made up for demonstration: said on every screen, export and printed page. */
  readonly illustrative: boolean;
}
