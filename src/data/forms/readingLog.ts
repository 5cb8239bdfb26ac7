import type { Fault } from "../../model/fault";
import type { NoteKind, ReadingNote } from "./readingNote";

/** Gathers what is to be said about the files of a source. */
export class ReadingLog {
  readonly faults: Fault[] = [];
  readonly notes: ReadingNote[] = [];

  fault(...faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  note(file: string, kind: NoteKind, detail: string | null = null): void {
    this.notes.push({ file, kind, detail });
  }
}
