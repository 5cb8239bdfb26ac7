import { isTableName } from "../model/tables";
import { tableSchema, type TableSchema } from "../model/tableSchema";

const MEDIA_TYPES = { json: "application/json", csv: "text/csv" } as const;

/** What the descriptor says of a table's file (https://datapackage.org/standard/data-resource/). */
export function tableResource(
  name: string,
  path: string,
  format: keyof typeof MEDIA_TYPES,
): Readonly<Record<string, unknown>> {
  const schema = isTableName(name) ? tableSchema(name) : null;
  return {
    name,
    path,
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: "utf-8",
    ...(schema ? { schema: format === "csv" ? withWrittenLists(schema) : schema } : {}),
  };
}

/** A CSV cell holds no array: its lists are `a|b|c`. */
function withWrittenLists({ fields, ...keys }: TableSchema): object {
  return {
    fields: fields.map((field) =>
      field.type === "array" ? { ...field, type: "list", delimiter: "|" } : field,
    ),
    ...keys,
  };
}
