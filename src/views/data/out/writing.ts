import type { TableSource } from "../../../data/loadTables";
import type { LoadFailure } from "../../../model/fault";
import type { FileHeading, OutForm } from "./outForms";

/** What the worker is to write. */
export interface WritingOrder {
  readonly form: OutForm;
  readonly source: TableSource;
  readonly heading: FileHeading;
  /** Of the page: what folders and our own files are found beside. */
  readonly baseUrl: string;
}

/** reading: bytes of the files; writing: records; all of them written, the file is packed. */
export interface WritingProgress {
  readonly phase: "reading" | "writing";
  readonly done: number;
  readonly total: number;
}

export interface WrittenFile {
  readonly name: string;
  readonly content: Blob;
}

export type WritingAnswer =
  | { readonly progress: WritingProgress }
  | { readonly file: WrittenFile }
  /** Why the data could not be read again, or that the file is beyond what the machine can hold. */
  | { readonly failed: LoadFailure | "too-large" };
