import { foldName } from "../../model/foldName";
import type { RawTable } from "../../model/rawTable";
import { showValue } from "../cleanText";
import type { MappingRun } from "./mappingRun";

interface Statements {
  readonly record: Readonly<Record<string, unknown>>;
  readonly headers: ReadonlyMap<string, string>;
}

/** Adds what a further row says of the same record; what it says otherwise is a fault, and the first word stands. */
export function mergeInto(
  kept: Record<string, unknown>,
  { record, headers }: Statements,
  raw: RawTable,
  row: number,
  run: MappingRun,
  ignored: ReadonlySet<string> = new Set(),
): void {
  for (const [column, value] of Object.entries(record)) {
    if (ignored.has(column)) continue;
    if (!Object.hasOwn(kept, column)) kept[column] = value;
    else if (!saysTheSame(kept[column], value)) {
      const site = { raw, row, header: headers.get(column) ?? column };
      run.report("conflicting-value", "warning", site, value, showValue(kept[column]));
    }
  }
}

function saysTheSame(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return foldName(a) === foldName(b);
  return JSON.stringify(a) === JSON.stringify(b);
}
