import type { Mapping, TableMapping } from "./mapping";
import type { TableName } from "../../model/tables";

/** What a mapping panel shows of the tables as read, and what the mapping at hand makes of them. */
export interface Survey {
  /** The tables do not make a set as they are, or columns that it requires stand under other names. */
  readonly isNeeded: boolean;
  readonly previews: readonly TablePreview[];
  /** What we would do; the same for the same tables. */
  readonly proposal: Mapping;
  /** What `mapped` makes of the tables. */
  readonly outcome: MappingOutcome;
  /** The mapping that the outcome belongs to: the proposal, unless another was given. */
  readonly mapped: Mapping;
}

export interface TablePreview {
  readonly name: string;
  readonly file: string | null;
  readonly rows: number;
  readonly columns: readonly ColumnPreview[];
  /** The first rows, a text per column. */
  readonly sample: readonly (readonly string[])[];
  /** How sure the proposal is of what the table holds, 0 to 1. */
  readonly confidence: number;
  /** What each use of the table would make of its columns, in the order of `columns`. */
  readonly choices: readonly TableChoice[];
}

export type TableChoice = Omit<TableMapping, "name">;

export interface ColumnPreview {
  readonly header: string;
  readonly filled: number;
  /** Different values, most frequent first, as many as one can choose among. */
  readonly values: readonly string[];
  /** How sure the proposal is of the column, 0 to 1; 0 where it has none. */
  readonly confidence: number;
}

export interface MappingOutcome {
  readonly counts: readonly TableCount[];
  /** Cells that could not be used, each of them a fault. */
  readonly unusedCells: number;
  /** Columns and tables without a place, kept aside. */
  readonly keptAside: readonly KeptAside[];
  readonly bodies: readonly MatchedBody[];
  readonly doubts: readonly BodyDoubt[];
  /** Words of closed vocabularies that nothing stands for yet. */
  readonly unknownWords: readonly UnknownWord[];
  readonly hasProject: boolean;
}

export interface TableCount {
  readonly table: TableName;
  readonly records: number;
}

export interface KeptAside {
  readonly table: string;
  /** `null`: the whole table. */
  readonly header: string | null;
  readonly cells: number;
}

/** Where a body was found: the table as read and the row, counted from 1. */
export interface MentionPlace {
  readonly table: string;
  readonly row: number;
}

export interface MatchedBody {
  readonly key: string;
  readonly name: string;
  /** Every way it was written, the first one first. */
  readonly writings: readonly string[];
  /** The comune or provincia of the roster that it is. */
  readonly istat: string | null;
  /** `decision`: the reader said so; `null`: nothing in the roster, or no other way of writing it. */
  readonly by: "istat" | "name" | "decision" | null;
  readonly mentions: number;
}

/**
 * other-place: the same name, in another place; similar-name; kind: comune or provincia;
 * code-and-name: the ISTAT code says another body than the name.
 */
export type DoubtReason = "other-place" | "similar-name" | "kind" | "code-and-name";

/** A body that may be another one: kept apart until somebody says. */
export interface BodyDoubt {
  readonly key: string;
  readonly name: string;
  readonly place: string | null;
  readonly mentions: number;
  readonly first: MentionPlace;
  readonly candidates: readonly BodyCandidate[];
}

export interface BodyCandidate {
  readonly key: string;
  readonly name: string;
  readonly place: string | null;
  readonly reason: DoubtReason;
  /** `null`: nobody has said yet. */
  readonly isSame: boolean | null;
}

export interface UnknownWord {
  readonly table: string;
  readonly header: string;
  readonly word: string;
  readonly cells: number;
  /** What the column holds, such as `partnerships.evidence`. */
  readonly target: string;
  /** The codes to choose among. */
  readonly codes: readonly string[];
}
