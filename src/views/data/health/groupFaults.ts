import type { Fault, FaultKind, FaultSeverity } from "../../../model/fault";

/** Faults of one kind in one table. */
export interface FaultGroup {
  readonly key: string;
  readonly severity: FaultSeverity;
  readonly table: string;
  readonly kind: FaultKind;
  /** In the order of their rows. */
  readonly faults: readonly Fault[];
}

/** Which faults are wanted; `null` = all. */
export interface FaultFilter {
  readonly severity: FaultSeverity | null;
  readonly table: string | null;
}

/** Faults that take a whole file or table away, and often explain the others. */
const WHOLE = new Set<FaultKind>([
  "file-unreadable",
  "table-unreadable",
  "too-many-rows",
  "too-many-columns",
  "missing-column",
]);

/** Groups by harm: what leaves records out first, whole files before rows, then the most frequent. */
export function groupFaults(
  faults: readonly Fault[],
  { severity, table }: FaultFilter,
): readonly FaultGroup[] {
  const groups = new Map<string, Omit<FaultGroup, "faults"> & { readonly faults: Fault[] }>();
  for (const fault of faults) {
    if (severity !== null && fault.severity !== severity) continue;
    if (table !== null && fault.table !== table) continue;
    const key = `${fault.severity} ${fault.kind} ${fault.table}`;
    const known = groups.get(key);
    if (known) known.faults.push(fault);
    else {
      const { kind } = fault;
      groups.set(key, { key, severity: fault.severity, table: fault.table, kind, faults: [fault] });
    }
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      Number(a.severity === "warning") - Number(b.severity === "warning") ||
      Number(WHOLE.has(b.kind)) - Number(WHOLE.has(a.kind)) ||
      b.faults.length - a.faults.length,
  );
}

/** The tables that have faults, in the order of the faults. */
export function tablesWithFaults(faults: readonly Fault[]): readonly string[] {
  return [...new Set(faults.map(({ table }) => table))];
}
