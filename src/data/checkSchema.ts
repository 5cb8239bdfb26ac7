import type { Fault } from "../model/fault";
import { reportInto } from "./faultLog";
import { fieldType, type FieldType } from "../model/fieldTypes";
import { isRawRecord } from "../model/rawTable";
import { isTableName } from "../model/tables";

/** What a resource may call a field of ours without contradicting it. */
const NARROWER: Record<FieldType, readonly string[]> = {
  string: ["string", "date", "year", "yearmonth"],
  number: ["number", "integer"],
  boolean: ["boolean"],
  array: ["array", "list"],
};

/** A schema given with a resource may narrow ours, not contradict it: the data are read by ours in any case. */
export function checkSchema(table: string, file: string, schema: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const fields: unknown = isRawRecord(schema) ? schema["fields"] : null;
  if (!isTableName(table) || !Array.isArray(fields)) return faults;
  const report = reportInto(faults, table, file);
  for (const field of fields as readonly unknown[]) {
    if (!isRawRecord(field)) continue;
    const { name: column, type } = field;
    const known = typeof column === "string" ? fieldType(table, column) : undefined;
    if (known === undefined || typeof column !== "string" || typeof type !== "string") continue;
    if (type === "any" || NARROWER[known].includes(type)) continue;
    report("schema-contradiction", "warning", { column, value: type, detail: known });
  }
  return faults;
}
