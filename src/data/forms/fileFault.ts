import type { Fault } from "../../model/fault";

/** A file that gives no table; `reason` is a code of `i18n/fileReasons`, with its facts after colons. */
export function fileFault(file: string, reason: string, table: string = file): Fault {
  return {
    kind: "file-unreadable",
    severity: "error",
    table,
    file,
    row: null,
    column: null,
    value: null,
    detail: reason,
  };
}
