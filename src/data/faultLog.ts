import type { Fault, FaultKind, FaultSeverity } from "../model/fault";
import { showValue } from "./cleanText";

/** Where in a table and what; the rest of a `Fault` is known to the log. */
export interface FaultSite {
  readonly row?: number;
  readonly column?: string;
  readonly value?: unknown;
  readonly detail?: string;
}

/** Gathers the faults of one table. */
export type Report = (kind: FaultKind, severity: FaultSeverity, site?: FaultSite) => void;

export function reportInto(faults: Fault[], table: string, file: string | null): Report {
  return (kind, severity, { row, column, value, detail } = {}) => {
    faults.push({
      kind,
      severity,
      table,
      file,
      row: row ?? null,
      column: column ?? null,
      value: value === undefined || value === null ? null : showValue(value),
      detail: detail ?? null,
    });
  };
}
