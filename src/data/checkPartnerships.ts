import type { CheckedRow, CheckedRows, ReportOf } from "./checkedRow";

/** Checks between partnerships and their members; gives back the members, each body once per partnership. */
export function checkPartnerships(
  rows: CheckedRows,
  reportOf: ReportOf,
): readonly CheckedRow<"members">[] {
  const members = dropRepeated(rows, reportOf);
  const startById = new Map(rows.partnerships.map(({ record }) => [record.id, record.start]));
  const withMembers = new Set<string>();
  for (const { row, record } of members) {
    withMembers.add(record.partnership);
    const start = startById.get(record.partnership);
    if (!start || !record.from || record.from.last >= start.first) continue;
    reportOf("members")("member-before-partnership", "warning", {
      row,
      column: "from",
      value: record.from.text,
      detail: start.text,
    });
  }
  for (const { row, record } of rows.partnerships) {
    if (withMembers.has(record.id)) continue;
    reportOf("partnerships")("partnership-without-members", "warning", { row, value: record.id });
  }
  return members;
}

function dropRepeated(
  { members }: CheckedRows,
  reportOf: ReportOf,
): readonly CheckedRow<"members">[] {
  // A table in a table, not a joined key: half a million texts would be made for nothing.
  const firstRows = new Map<string, Map<string, number>>();
  return members.filter(({ row, record: { partnership, organisation } }) => {
    const known = firstRows.get(partnership);
    const firstRow = known ?? new Map<string, number>();
    if (!known) firstRows.set(partnership, firstRow);
    const first = firstRow.get(organisation);
    if (first === undefined) {
      firstRow.set(organisation, row);
      return true;
    }
    reportOf("members")("duplicate-member", "warning", {
      row,
      column: "organisation",
      value: organisation,
      detail: String(first),
    });
    return false;
  });
}
