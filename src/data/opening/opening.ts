import type { ReadingNote } from "../forms/readingNote";
import type { Mapping } from "../mapping/mapping";

/** How a set came to be opened here: what only the reader's own browser knows of it. */
export interface Opening {
  /** What `dati=` says: `locale:3` for a set that is kept, `locale:visita-…` for one of this visit only. */
  readonly key: string;
  /** As the reader calls it. */
  readonly name: string;
  /** Milliseconds since 1970: when it was opened. */
  readonly openedAt: number;
  /** Bytes of its files. */
  readonly size: number;
  /** `null`: its tables were ours as they stood. */
  readonly mapping: Mapping | null;
  /** What was decided while reading. */
  readonly notes: readonly ReadingNote[];
}
