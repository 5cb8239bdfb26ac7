/** A fault in the data, kept as a value: gathered, shown, never thrown. */
export type FaultSeverity = "error" | "warning";

export const FAULT_KINDS = [
  // a record or a cell
  "missing-value",
  "wrong-type",
  "not-a-number",
  "not-a-date",
  "not-a-flag",
  "not-an-id",
  "not-in-list",
  "not-a-measure",
  "unsafe-text",
  "mixed-scripts",
  "unsafe-link",
  "out-of-range",
  "duplicate-id",
  "not-a-record",
  "duplicate-key",
  "ragged-row",
  "error-cell",
  "unclear-number",
  // between tables
  "unknown-reference",
  "wrong-role",
  "duplicate-member",
  "end-before-start",
  "steps-out-of-order",
  "undated-step",
  "place-outside-region",
  "target-before-baseline",
  "indicator-without-target",
  "partnership-without-members",
  "member-before-partnership",
  "possible-duplicate",
  "doubtful-body",
  "conflicting-value",
  "unused-value",
  "authority-without-region",
  "unknown-country",
  // a table or the set
  "unknown-table",
  "unknown-column",
  "missing-column",
  "table-unreadable",
  "too-many-rows",
  "too-many-columns",
  "no-project",
  "several-projects",
  "no-organisations",
  "no-resources",
  "schema-contradiction",
  "bad-resource",
  "bad-notice",
  "seats-unavailable",
  // a file of any form
  "file-unreadable",
  "duplicate-column",
  "column-without-name",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A record that is shown by itself. */
export interface FaultOwner {
  readonly kind: "partnership" | "organisation" | "indicator";
  readonly id: string;
}

export interface Fault {
  readonly kind: FaultKind;
  /** error: the record is left out; warning: it is kept and marked. */
  readonly severity: FaultSeverity;
  readonly table: string;
  /** The file the table was read from, where known. */
  readonly file: string | null;
  /** 1-based, as a person counts the records (the line in a CSV file, the row of a sheet); `null`: the whole table. */
  readonly row: number | null;
  /** Where `row` is a line or the row of a sheet: the place of the record among those of its table, from 1. */
  readonly record?: number;
  /** What its record belongs to, where that is on the page: the partnership of a member or of a step. */
  readonly owner?: FaultOwner;
  /** The sheet of a workbook, and where known the cell as a spreadsheet finds it: `sheet!C12`. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly column: string | null;
  /** The value as read, shortened. */
  readonly value: string | null;
  /** What the sentence about this fault needs beyond the fields above, such as the other id or the limit. */
  readonly detail: string | null;
}

/** Why a data set could not be shown at all. */
export const LOAD_FAILURE_KINDS = [
  "foreign-origin",
  "not-found",
  "refused-by-server",
  "server-error",
  "timeout",
  "network",
  "offline",
  "html",
  "truncated",
  "wrong-hash",
  "too-large",
  "malformed-descriptor",
  "unreadable",
  "no-project",
  "no-organisations",
  "malformed-geography",
  // a set opened in this browser
  "not-kept",
  "storage-refused",
  "reader-stopped",
] as const;
export type LoadFailureKind = (typeof LOAD_FAILURE_KINDS)[number];

export interface LoadFailure {
  readonly kind: LoadFailureKind;
  /** The file that failed, as a reader would look for it; `null`: the address of the set itself. */
  readonly file: string | null;
  /** The answer of the server, where there was one. */
  readonly status: number | null;
}
