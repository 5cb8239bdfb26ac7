import type { Column } from "../model/column";

/** The columns that no record can be without and that a table does not have; a text may stand in English alone. */
export function findMissingColumns(
  columns: readonly (readonly [string, Column])[],
  present: ReadonlySet<string>,
): readonly string[] {
  return columns.flatMap(([name, { required, type }]) => {
    const isThere = present.has(name) || (type === "wording" && present.has(`${name}_en`));
    return required && !isThere ? [name] : [];
  });
}
