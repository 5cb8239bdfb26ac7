import type { Fault } from "../model/fault";
import { allAtOnce, type Steps } from "../model/inSteps";
import { TABLE_NAMES, type CheckedTables, type TableName } from "../model/tables";
import type { CheckedRows, ReportOf } from "./checkedRow";
import { checkIndicators } from "./checkIndicators";
import { checkOrganisations } from "./checkOrganisations";
import { checkPartnerships } from "./checkPartnerships";
import { checkPlaces } from "./checkPlaces";
import { checkSteps } from "./checkSteps";
import { checkTable } from "./checkTable";
import { reportInto, type Report } from "./faultLog";
import { nameOwners } from "./faultOwners";
import { sortFaults, totalOf, type TableTotal } from "./faultTotals";
import { noIds, type IdRegistry, type KnownIds } from "./knownIds";
import { rawTable, type RawTable } from "../model/rawTable";
import { findUnused, type Unused } from "./unused";

/** The tables that hold what could be understood, and everything that can be said about the rest. */
export interface CheckedSet {
  readonly tables: CheckedTables;
  /** By table, then by row; whole tables first. */
  readonly faults: readonly Fault[];
  /** One per known table, in the order of the contract. */
  readonly totals: readonly TableTotal[];
  readonly unused: Unused;
}

/**
 * Checks a whole set. Never throws: a record is kept, merged into an equal one, or left out with an error.
 * `unreadable`: known tables that the set has but that could not be read. `aside`: tables that are checked elsewhere,
 * of which there is nothing to say; they stay empty here.
 */
export function checkTables(
  rawTables: readonly RawTable[],
  unreadable: ReadonlySet<string> = new Set(),
  aside: IdRegistry = new Map(),
): CheckedSet {
  return allAtOnce(checkTablesInSteps(rawTables, unreadable, aside));
}

/** The same, table by table. */
export function* checkTablesInSteps(
  rawTables: readonly RawTable[],
  unreadable: ReadonlySet<string> = new Set(),
  aside: IdRegistry = new Map(),
): Steps<CheckedSet> {
  const faults: Fault[] = [];
  const rawByName = new Map(rawTables.map((table) => [table.name, table]));
  const reportOf = (table: string): Report =>
    reportInto(faults, table, rawByName.get(table)?.file ?? null);
  const ids = new Map<string, KnownIds>(
    TABLE_NAMES.map((name) => [name, noIds(unreadable.has(name))]),
  );
  const registry: IdRegistry = new Map([...ids, ...aside]);
  const checked: Partial<Record<TableName, unknown>> = {};
  for (const name of TABLE_NAMES) {
    const raw = rawByName.get(name) ?? rawTable(name, []);
    const known = ids.get(name) ?? noIds(false);
    checked[name] = checkTable(name, raw, registry, known, reportOf(name));
    yield;
  }
  const rows = checked as unknown as CheckedRows;

  keepOneProject(rows, reportOf);
  checkCountries(rows, reportOf);
  checkOrganisations(rows, reportOf, registry);
  checkPlaces(rows.organisations, reportOf);
  yield;
  const members = checkPartnerships(rows, reportOf);
  yield;
  checkSteps(rows, reportOf);
  checkIndicators(rows, reportOf);
  if (rows.organisations.length === 0) reportOf("organisations")("no-organisations", "error");
  const unused = findUnused(rawTables, reportOf);

  return {
    tables: recordsOf({ ...rows, members: [...members] }),
    faults: sortFaults(nameOwners(faults, rawByName, registry)),
    totals: TABLE_NAMES.map((name) => totalOf(name, rawByName.get(name), rows, members.length)),
    unused,
  };
}

function recordsOf(rows: CheckedRows): CheckedTables {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, rows[name].map(({ record }) => record)]),
  ) as unknown as CheckedTables;
}

function keepOneProject(rows: CheckedRows, reportOf: ReportOf): void {
  if (rows.project.length === 0) reportOf("project")("no-project", "error");
  const [first, ...others] = rows.project;
  for (const { row, record } of others) {
    const detail = first?.record.id ?? "";
    reportOf("project")("several-projects", "error", { row, value: record.id, detail });
  }
  rows.project.length = Math.min(1, rows.project.length);
}

/** ISO 3166-1 alpha-2 is two capitals; XK and PS are among them. */
const ISO_COUNTRY = /^[A-Z]{2}$/;

function checkCountries(rows: CheckedRows, reportOf: ReportOf): void {
  for (const { row, record } of rows.countries) {
    if (ISO_COUNTRY.test(record.id)) continue;
    const site = { row, column: "id", value: record.id, detail: "not-iso" };
    reportOf("countries")("unknown-country", "warning", site);
  }
}
