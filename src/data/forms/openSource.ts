import type { Fault } from "../../model/fault";
import type { RawRecord, RawTable } from "../../model/rawTable";
import type { SetInfo } from "../buildProgramme";

/** A file of a folder, an archive or a drop; its path inside that. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was decided while reading, for the reader to know: the delimiter, the encoding, a hidden sheet… */
export interface ReadingNote {
  readonly file: string;
  readonly kind: string;
  readonly detail: string | null;
}

/** The tables of a source as its files have them; nothing in them has been checked. */
export interface OpenedSource {
  readonly info: SetInfo;
  /** What the descriptor says beside its resources; `null`: there is no descriptor. */
  readonly metadata: RawRecord | null;
  readonly raw: readonly RawTable[];
  /** Tables that are there but could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  readonly notes: readonly ReadingNote[];
}
