import { isTableName } from "../model/tables";
import { tableSchema } from "../model/tableSchema";

const MEDIA_TYPES = { json: "application/json", csv: "text/csv" } as const;

/** What the descriptor says of a table's file (https://datapackage.org/standard/data-resource/). */
export function tableResource(
  name: string,
  path: string,
  format: keyof typeof MEDIA_TYPES,
): Readonly<Record<string, unknown>> {
  return {
    name,
    path,
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: "utf-8",
    ...(isTableName(name) ? { schema: tableSchema(name) } : {}),
  };
}
