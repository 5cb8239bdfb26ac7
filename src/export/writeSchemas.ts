import { describeColumn, describeTable } from "../i18n/dictionary";
import { TABLE_NAMES, type TableName } from "../model/tables";
import { tableSchema, type TableSchema } from "../model/tableSchema";
import { encodeJson, type PackageFile } from "./packageFile";

/** Where the schemas stand beside the data. */
const SCHEMA_FOLDER = "schema";

export function schemaPath(table: TableName): string {
  return `${SCHEMA_FOLDER}/${table}.json`;
}

/** The Table Schema of every table (https://datapackage.org/standard/table-schema/), with its meaning in words. */
export function writeSchemas(): readonly PackageFile[] {
  return TABLE_NAMES.map((name) => {
    const { fields, ...keys }: TableSchema = tableSchema(name);
    const schema = {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      name,
      title: name,
      description: describeTable(name, "en"),
      fields: fields.map((field) => ({
        ...field,
        description: describeColumn(name, field.name, "en"),
      })),
      ...keys,
    };
    return { path: schemaPath(name), bytes: encodeJson(schema, 2) };
  });
}
