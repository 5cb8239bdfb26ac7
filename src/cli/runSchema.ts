import { writeSchemas } from "../export/writeSchemas";
import { putFiles } from "./putPackage";
import { readArguments, type VerbContext } from "./readArguments";

export const SCHEMA_USAGE = `schema OUT
  Scrive in OUT/schema il Table Schema (Data Package v2) di ogni tabella del formato.`;

export async function runSchema(args: readonly string[], { print }: VerbContext): Promise<number> {
  const { paths } = readArguments(args, { paths: 1 });
  const [out = ""] = paths;
  const schemas = writeSchemas();
  await putFiles(schemas, out);
  print(`${schemas.length} schemi in ${out}`);
  return 0;
}
