import { foldName } from "../model/foldName";
import type { RecordOf } from "../model/tables";
import type { CheckedRow, CheckedRows, ReportOf } from "./checkedRow";
import { missingReference, type IdRegistry } from "./knownIds";

type OrganisationRow = CheckedRow<"organisations">;

/** Checks between organisations, and the roles that other tables expect of them. */
export function checkOrganisations(
  rows: CheckedRows,
  reportOf: ReportOf,
  registry: IdRegistry,
): void {
  const roleById = new Map(rows.organisations.map(({ record }) => [record.id, record.role]));
  checkServes(rows.organisations, roleById, reportOf, registry);
  checkRegions(rows.organisations, reportOf);
  checkLookAlikes(rows.organisations, reportOf);
  for (const table of ["capacity_steps", "relations"] as const) {
    for (const { row, record } of rows[table]) {
      const { organisation: value } = record;
      if (roleById.get(value) === "authority") continue;
      const detail = roleById.get(value) ?? "";
      reportOf(table)("wrong-role", "warning", { row, column: "organisation", value, detail });
    }
  }
}

function checkServes(
  organisations: readonly OrganisationRow[],
  roleById: ReadonlyMap<string, RecordOf<"organisations">["role"]>,
  reportOf: ReportOf,
  registry: IdRegistry,
): void {
  const report = reportOf("organisations");
  for (const item of organisations) {
    const { row, record } = item;
    const { serves: value } = record;
    if (value === null || roleById.get(value) === "authority") continue;
    const missing = missingReference(registry, "organisations", value);
    const detail = missing === null ? (roleById.get(value) ?? "") : `organisations:${missing}`;
    const kind = missing === null ? "wrong-role" : "unknown-reference";
    report(kind, "warning", { row, column: "serves", value, detail });
    item.record = { ...record, serves: null };
  }
}

function checkRegions(organisations: readonly OrganisationRow[], reportOf: ReportOf): void {
  for (const { row, record } of organisations) {
    if (record.role !== "authority" || record.region !== null) continue;
    reportOf("organisations")("authority-without-region", "warning", { row, column: "region" });
  }
}

/** Two ids for what looks like one body: same folded name, same region (else country), no different kinds. */
function checkLookAlikes(organisations: readonly OrganisationRow[], reportOf: ReportOf): void {
  const firstByName = new Map<string | null, Map<string, RecordOf<"organisations">>>();
  for (const { row, record } of organisations) {
    const where = record.region ?? record.country;
    const here = firstByName.get(where) ?? new Map<string, RecordOf<"organisations">>();
    firstByName.set(where, here);
    const name = foldName(record.name.it);
    const first = here.get(name);
    if (!first) here.set(name, record);
    const isOther =
      first && (first.kind === null || record.kind === null || first.kind === record.kind);
    if (!isOther) continue;
    reportOf("organisations")("possible-duplicate", "warning", {
      row,
      column: "name",
      value: record.name.it,
      detail: first.id,
    });
  }
}
