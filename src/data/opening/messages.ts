import type { LoadFailureKind } from "../../model/fault";
import type { Described } from "../fetchSet";
import type { TableTotal } from "../faultTotals";
import type { ReadingNote } from "../forms/readingNote";
import type { Mapping } from "../mapping/mapping";
import type { Survey } from "../mapping/survey";
import type { UnusedNames } from "../unused";
import type { Part, ProgrammeHead } from "./parts";

/** A file as it is handed to the worker: by reference, its bytes are read there. */
export interface OpenedFile {
  /** Inside the folder, archive or drop. */
  readonly path: string;
  readonly file: Blob;
}

/**
 * files: bytes are read from their files; checking: records are checked; handing: records are handed to the page.
 * `done` of `total` in bytes, then in records.
 */
export const OPENING_PHASES = ["files", "checking", "handing"] as const;
export type OpeningPhase = (typeof OPENING_PHASES)[number];

export interface OpeningProgress {
  readonly phase: OpeningPhase;
  readonly done: number;
  readonly total: number;
}

/** What the page asks of the worker, one at a time. */
export type Order =
  /** Reads the files, then the set, unless they need a mapping, none is given, and somebody can map them. */
  | {
      readonly order: "open";
      readonly files: readonly OpenedFile[];
      readonly mapping: Mapping | null;
      /** Whether somebody is there to map its tables; otherwise they are read as they are. */
      readonly canMap: boolean;
      /** Address of the page, beside which the seats and the roster lie. */
      readonly baseUrl: string;
    }
  /** Reads a published set; its tables are fetched there. */
  | ({ readonly order: "fetch" } & PublishedSet)
  /** Keeps the files of the set that was fetched, for the day when they cannot be had. */
  | { readonly order: "keep" }
  | { readonly order: "survey"; readonly mapping: Mapping }
  | { readonly order: "read"; readonly mapping: Mapping | null }
  /** A part has been taken: another may follow. */
  | { readonly order: "more" };

export interface PublishedSet {
  readonly path: string;
  /** Of its descriptor, and what is in it: no other descriptor is read meanwhile. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** What the page has fetched already: how large it is showed only then. */
  readonly files: Described["files"];
  /** Address of the page. */
  readonly baseUrl: string;
  /** Whether its tables are those last verified in this browser, not those published now. */
  readonly isKept: boolean;
}

/** What the set is besides its records. */
export interface SetHead {
  readonly programme: ProgrammeHead;
  readonly totals: readonly TableTotal[];
  readonly unused: UnusedNames;
  readonly notes: readonly ReadingNote[];
}

/** There is nothing to show; the faults have come before, in parts. */
export interface Refusal {
  readonly failure: LoadFailureKind;
  readonly file: string | null;
  readonly status: number | null;
}

/** What the worker says. */
export type Answer =
  | ({ readonly say: "progress" } & OpeningProgress)
  | { readonly say: "part"; readonly part: Part }
  | { readonly say: "set"; readonly head: SetHead }
  | { readonly say: "survey"; readonly survey: Survey }
  | { readonly say: "done" }
  | ({ readonly say: "refused" } & Refusal);
