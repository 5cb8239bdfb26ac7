import type { Column } from "../model/column";
import { UNREADABLE, type CellReport } from "./checkCell";
import { missingReference, type IdRegistry } from "./knownIds";

interface ReferenceCheck {
  readonly table: string;
  readonly registry: IdRegistry;
}

/**
 * A checked id or list of ids whose table is known: unknown ones are an error where required, else dropped with a
 * warning. A country is kept all the same: it can be counted, only not named or drawn.
 */
export function checkReference(
  value: unknown,
  column: Column,
  { table, registry }: ReferenceCheck,
  report: CellReport,
): unknown {
  // A table that names itself is looked at once all its records are known: see `checkServes`.
  if (value === null || column.to === undefined || column.to === table) return value;
  if (Array.isArray(value)) {
    return (value as readonly string[]).filter(
      (id) => resolve(id, { ...column, required: false }, registry, report) !== null,
    );
  }
  return resolve(value as string, column, registry, report);
}

function resolve(
  id: string,
  { to = "", required }: Column,
  registry: IdRegistry,
  report: CellReport,
): string | symbol | null {
  const missing = missingReference(registry, to, id);
  if (missing === null) return id;
  const detail = `${to}:${missing}`;
  if (to === "countries") {
    report("unknown-country", "warning", detail, id);
    return id;
  }
  report("unknown-reference", required ? "error" : "warning", detail, id);
  return required ? UNREADABLE : null;
}
