import type { Column, ColumnType } from "./column";
import { TABLES, type TableName } from "./tables";

/** The types of Table Schema v2 that the contract uses. */
export type FieldType = "string" | "number" | "boolean" | "array";

export const FIELD_TYPES: Record<ColumnType, FieldType> = {
  id: "string",
  reference: "string",
  text: "string",
  wording: "string",
  code: "string",
  measure: "string",
  url: "string",
  // Not "date": ours may be known to the month or the year only.
  date: "string",
  number: "number",
  list: "array",
  flag: "boolean",
};

/** The type of a table's column; `undefined` where the contract has no such column. */
export function fieldType(table: TableName, name: string): FieldType | undefined {
  const own = columnOf(table, name);
  if (own) return FIELD_TYPES[own.type];
  // A wording stands in two columns, one for each language.
  const isWording = name.endsWith("_en") && columnOf(table, name.slice(0, -3))?.type === "wording";
  return isWording ? "string" : undefined;
}

function columnOf(table: TableName, name: string): Column | undefined {
  const columns: Readonly<Record<string, Column>> = TABLES[table];
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
