import { cellOf, isRawRecord, type RawRecord, type RawTable } from "../model/rawTable";
import type { ExportedSet } from "./exportedSet";
import type { ShownRecords } from "./shown/shownRecords";

/** What others refer to, made up or not. */
const VOCABULARY = new Set(["project", "objectives", "results", "regions", "countries", "themes"]);

/**
 * The set with only what is shown, as its files have it: unknown columns and tables are kept. A partnership leaves with
 * all its members and steps, a member with its own record; projects, results, indicators and names of regions, countries
 * and themes stay whole, so that it reads back as the same day and filters show it here.
 */
export function filterSet(set: ExportedSet, records: ShownRecords): ExportedSet {
  const { scope } = records.at;
  const partnerships = new Set(records.partnerships.map(({ partnership }) => partnership.id));
  const bodies = keptBodies(records);
  const tests: Readonly<Record<string, (record: RawRecord) => boolean>> = {
    organisations: (record) => has(bodies, record, "id"),
    partnerships: (record) => has(partnerships, record, "id"),
    members: (record) =>
      has(partnerships, record, "partnership") && has(bodies, record, "organisation"),
    partnership_steps: (record) => has(partnerships, record, "partnership"),
    capacity_steps: (record) => has(bodies, record, "organisation"),
    relations: (record) => has(bodies, record, "organisation"),
  };
  const tables = set.tables.map((table): RawTable => {
    const test = Object.hasOwn(tests, table.name) ? tests[table.name] : undefined;
    const takesReal = scope.onlyReal && !VOCABULARY.has(table.name);
    if (!test && !takesReal) return table;
    const kept = table.records.filter(
      (record) =>
        isRawRecord(record) &&
        (test?.(record) ?? true) &&
        !(takesReal && cellOf(record, "illustrative") === true),
    );
    return { ...table, records: kept, repeatedKeys: new Map() };
  });
  return { ...set, tables };
}

/** The bodies shown, every member of the partnerships on any day, and whom an actor among them serves. */
function keptBodies({ at, bodies, others, partnerships }: ShownRecords): ReadonlySet<string> {
  const { organisationById } = at.programme;
  const kept = new Set([...bodies, ...others].map(({ id }) => id));
  for (const { partnership } of partnerships) {
    for (const { organisation } of partnership.members) kept.add(organisation.id);
  }
  for (const id of kept) {
    const served = organisationById.get(id)?.serves ?? null;
    if (served !== null && organisationById.has(served)) kept.add(served);
  }
  return kept;
}

function has(ids: ReadonlySet<string>, record: RawRecord, column: string): boolean {
  const value = cellOf(record, column);
  return typeof value === "string" && ids.has(value.trim());
}
