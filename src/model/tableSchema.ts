import type { Column, ColumnType } from "./column";
import { TABLES, type TableName } from "./tables";
import { FIELD_TYPES, type FieldType } from "./fieldTypes";

/** A field of a Table Schema v2 (https://datapackage.org/standard/table-schema/). */
export interface SchemaField {
  readonly name: string;
  readonly type: FieldType;
  readonly format?: "uri";
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface TableSchema {
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** Not of dots alone, which lead elsewhere in an address. */
const NAME = "[.]*[A-Za-z0-9_-][A-Za-z0-9._-]*";
const LONGEST: Partial<Record<ColumnType, number>> = { id: 64, reference: 64 };
const PATTERNS: Partial<Record<ColumnType, string>> = {
  id: NAME,
  reference: NAME,
  date: "\\d{4}(-\\d{2}(-\\d{2})?)?",
};

/** The Table Schema of a table: what the contract says, for other tools. */
export function tableSchema(table: TableName): TableSchema {
  const columns = Object.entries<Column>(TABLES[table]);
  const references = columns.filter(([, { type, to }]) => type === "reference" && to !== undefined);
  return {
    fields: columns.flatMap(([name, column]) => fieldsOf(name, column)),
    ...(columns.some(([name]) => name === "id") ? { primaryKey: ["id"] } : {}),
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(([name, { to = "" }]) => ({
            fields: [name],
            // The standard's word for the table itself.
            reference: { resource: to === table ? "" : to, fields: ["id"] },
          })),
        }),
  };
}

function fieldsOf(name: string, column: Column): readonly SchemaField[] {
  const { type, values, min, max, required } = column;
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(type === "id" ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(PATTERNS[type] === undefined ? {} : { pattern: PATTERNS[type] }),
    ...(LONGEST[type] === undefined ? {} : { maxLength: LONGEST[type] }),
  };
  const field: SchemaField = {
    name,
    type: FIELD_TYPES[type],
    ...(type === "url" ? { format: "uri" } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
  return type === "wording" ? [field, { name: `${name}_en`, type: "string" }] : [field];
}
