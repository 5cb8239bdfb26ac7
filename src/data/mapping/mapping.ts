import type { MemberRole } from "../../model/partnership";
import type { TableName } from "../../model/tables";

export const MAPPING_VERSION = 1;

/**
 * How files with other names and other shapes become the tables of the contract. Plain JSON: kept with a set,
 * exported, imported (`parseMapping`). Nothing in it depends on the rows, so that it serves next month's file too.
 */
export interface Mapping {
  readonly version: typeof MAPPING_VERSION;
  /** One per table as read, in any order; a table that is not listed passes as it is. */
  readonly tables: readonly TableMapping[];
  /** Stands in for the project's record where no file has one. */
  readonly project: ProjectFacts | null;
  readonly decisions: readonly BodyDecision[];
}

/**
 * table: rows of one table of the contract, under other names;
 * agreements: one row per agreement, its parties in one or several columns;
 * pairs: one row per pair of bodies that work together;
 * memberships: one row per body and agreement;
 * unused: kept aside, as tables of unknown names are.
 */
export const TABLE_SHAPES = ["table", "agreements", "pairs", "memberships", "unused"] as const;
export type TableShape = (typeof TABLE_SHAPES)[number];

export interface TableMapping {
  /** The table as read: the name of its file or sheet. */
  readonly name: string;
  readonly shape: TableShape;
  /** Only where `shape` is `table`. */
  readonly table: TableName | null;
  /** One per column of the table as read. A column without a `to` is kept aside. */
  readonly columns: readonly ColumnMapping[];
}

export interface ColumnMapping {
  readonly header: string;
  /**
   * A column of the contract (`organisations.name`); for tables of agreements, pairs and memberships one of
   * `AGREEMENT_TARGETS`, among them `party`: names of bodies.
   */
  readonly to: string | null;
  /** Joins a `party` column with the columns about its body; `null` outside the other shapes. */
  readonly slot: number | null;
  /** `party`: the members' role; `null` = partner, or what another column says. */
  readonly role: MemberRole | null;
  /** `party`: what kind of body bare names are («Comuni coinvolti»); `null` = as the names say. */
  readonly kind: string | null;
  /** What parts several values in one cell; `null` = a cell is one value. */
  readonly separator: string | null;
  /** What a word of the file stands for, where the built-in words do not know it; keys as written. */
  readonly words: Readonly<Record<string, string>>;
}

/** As typed; dates as `2010-05-14` or `14/05/2010`, also without day or month. */
export interface ProjectFacts {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

/** Whether a body as written is the other one, which is also as written, or of the roster. Keys as in `BodyDoubt`. */
export interface BodyDecision {
  readonly body: string;
  readonly other: string;
  readonly isSame: boolean;
}

/** A column without a place. */
export function asideColumn(header: string): ColumnMapping {
  return { header, to: null, slot: null, role: null, kind: null, separator: null, words: {} };
}
