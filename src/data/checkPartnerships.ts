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

/** More members than this are not looked through one by one. */
const FEW = 16;

function dropRepeated(
  { members }: CheckedRows,
  reportOf: ReportOf,
): readonly CheckedRow<"members">[] {
  // Short lists, not a table for each or joined keys: half a million of either would be made for nothing.
  const known = new Map<string, readonly CheckedRow<"members">[]>();
  const manyKnown = new Map<string, Map<string, CheckedRow<"members">>>();
  return members.filter((item) => {
    const { partnership, organisation } = item.record;
    const before = known.get(partnership) ?? [];
    const many = manyKnown.get(partnership);
    const first = many
      ? many.get(organisation)
      : before.find(({ record }) => record.organisation === organisation);
    if (first === undefined) {
      if (many) many.set(organisation, item);
      else known.set(partnership, [...before, item]);
      if (before.length === FEW && !many) {
        manyKnown.set(
          partnership,
          new Map([...before, item].map((each) => [each.record.organisation, each])),
        );
      }
      return true;
    }
    reportOf("members")("duplicate-member", "warning", {
      row: item.row,
      column: "organisation",
      value: organisation,
      detail: String(first.row),
    });
    return false;
  });
}
