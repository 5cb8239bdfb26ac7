import { parseDay, type Day } from "../model/calendarDate";
import type { Column, ColumnType } from "../model/column";
import { isTableName, knownColumns, TABLES } from "../model/tables";

/** A value as a cell of a table holds it; `null`: an empty cell. */
export type TypedCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "day"; readonly day: Day; readonly text: string };

/** The type of a column of the contract, English twins among them; `null`: the contract has no such column. */
export function typeOfColumn(table: string, column: string): ColumnType | null {
  if (!isTableName(table) || !knownColumns(table).has(column)) return null;
  const columns: Readonly<Record<string, Column>> = TABLES[table];
  return Object.hasOwn(columns, column) ? (columns[column]?.type ?? null) : "text";
}

/** A raw value as a cell. Lists are `a|b|c`; what no cell can hold is written as JSON. */
export function typedCell(value: unknown, type: ColumnType | null): TypedCell | null {
  switch (typeof value) {
    case "string":
      return value === "" ? null : textCell(value, type);
    case "number":
      return Number.isFinite(value) ? { kind: "number", number: value } : null;
    case "boolean":
      return { kind: "flag", flag: value };
    case "object":
      return value === null ? null : { kind: "text", text: textOfObject(value) };
    default:
      return null;
  }
}

function textCell(text: string, type: ColumnType | null): TypedCell {
  const day = type === "date" && text.length === 10 ? parseDay(text) : null;
  return day === null ? { kind: "text", text } : { kind: "day", day, text };
}

function textOfObject(value: object): string {
  const isList =
    Array.isArray(value) &&
    value.every((item) => typeof item === "string" && item !== "" && !item.includes("|"));
  return isList ? value.join("|") : JSON.stringify(value);
}
