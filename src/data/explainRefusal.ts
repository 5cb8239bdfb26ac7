import { LoadError } from "./loadError";
import type { ReadSet } from "./readSet";

/** Why a set that is not showable is refused: no project or no organisation could be read. */
export function explainRefusal({ tables, faults }: ReadSet): LoadError {
  const missing = tables.project.length === 0 ? "project" : "organisations";
  const unreadable = faults.find(
    ({ table, row, kind }) => table === missing && row === null && WHOLE_TABLE.has(kind),
  );
  if (unreadable) {
    const isCut = unreadable.detail?.startsWith("cut:") === true;
    return new LoadError(isCut ? "truncated" : "unreadable", unreadable.file, { faults });
  }
  const file = faults.find(({ table }) => table === missing)?.file ?? null;
  return new LoadError(`no-${missing}`, file, { faults });
}

const WHOLE_TABLE = new Set(["table-unreadable", "too-many-rows", "too-many-columns"]);
