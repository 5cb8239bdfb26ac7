/** What a reader may have to say that is no fault. */
export const NOTE_KINDS = [
  "encoding",
  "delimiter",
  "decimal-comma",
  "wrong-extension",
  "examples",
  "legend",
  "hidden-sheet",
  "empty-sheet",
  "merged-cells",
  "dates-1904",
  "formulas",
  "not-listed",
  "system-file",
  "several-descriptors",
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What was decided while reading, for the reader to know: the delimiter, the encoding, a hidden sheet… */
export interface ReadingNote {
  readonly file: string;
  readonly kind: NoteKind;
  readonly detail: string | null;
}
