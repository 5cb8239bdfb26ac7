import type { CheckedRows, ReportOf } from "./checkedRow";

/** Checks between indicators and their dated paths. */
export function checkIndicators(rows: CheckedRows, reportOf: ReportOf): void {
  const projectStart = rows.project[0]?.record.start ?? null;
  const baselineById = new Map(
    rows.indicators.map(({ record }) => [record.id, record.baseline_date ?? projectStart]),
  );
  const withTarget = new Set<string>();
  for (const { row, record } of rows.targets) {
    withTarget.add(record.indicator);
    const baseline = baselineById.get(record.indicator);
    if (!baseline || record.date.last >= baseline.first) continue;
    reportOf("targets")("target-before-baseline", "warning", {
      row,
      column: "date",
      value: record.date.text,
      detail: baseline.text,
    });
  }
  for (const { row, record } of rows.indicators) {
    if (withTarget.has(record.id)) continue;
    reportOf("indicators")("indicator-without-target", "warning", { row, value: record.id });
  }
}
