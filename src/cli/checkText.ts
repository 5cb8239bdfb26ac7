import type { TableTotal } from "../data/faultTotals";
import { describeFault } from "../i18n/describeFault";
import { formatNumber } from "../i18n/format";
import type { Fault } from "../model/fault";
import { textTable } from "./textTable";

/** The outcome of a check in Italian: faults by table, then the totals. */
export function checkText(faults: readonly Fault[], totals: readonly TableTotal[]): string {
  const lines: string[] = [];
  let table: string | null = null;
  for (const fault of faults) {
    if (fault.table !== table) lines.push(...(table === null ? [] : [""]), fault.table);
    table = fault.table;
    const { place, reason, remedy } = describeFault(fault, "it");
    const severity = fault.severity === "error" ? "errore" : "avviso";
    lines.push(`  ${severity}  ${place}: ${reason} ${remedy}`);
  }
  if (lines.length > 0) lines.push("");
  lines.push(...totalLines(totals), "", summaryOf(faults, totals));
  return lines.join("\n");
}

function totalLines(totals: readonly TableTotal[]): readonly string[] {
  const header = ["tabella", "letti", "tenuti", "uniti", "esclusi"];
  const rows = totals
    .filter(({ read }) => read > 0)
    .map(({ table, ...counts }) => [
      table,
      ...[counts.read, counts.kept, counts.merged, counts.leftOut].map((n) =>
        formatNumber(n, "it"),
      ),
    ]);
  return textTable([header, ...rows]);
}

function summaryOf(faults: readonly Fault[], totals: readonly TableTotal[]): string {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const excluded = totals.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const counts = [
    numberOf(errors, "errore", "errori"),
    numberOf(faults.length - errors, "avviso", "avvisi"),
    numberOf(excluded, "record escluso", "record esclusi"),
  ];
  return `${counts.join(", ")}.`;
}

function numberOf(count: number, one: string, many: string): string {
  return `${formatNumber(count, "it")} ${count === 1 ? one : many}`;
}
