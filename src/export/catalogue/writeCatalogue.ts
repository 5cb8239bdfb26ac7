import { isRawRecord, type RawTable } from "../../model/rawTable";
import type { PackageFile } from "../packageFile";
import type { WrittenPackage } from "../writePackage";
import { catalogueEntry } from "./catalogueEntry";
import { writeDcat } from "./writeDcat";
import { writeSchemaOrg } from "./writeSchemaOrg";

/** The cards that stand beside a published set: for search engines and for catalogues of open data. */
export function writeCatalogue(
  { descriptor }: Pick<WrittenPackage, "descriptor">,
  tables: readonly RawTable[],
): readonly PackageFile[] {
  const written: unknown = JSON.parse(new TextDecoder().decode(descriptor.bytes));
  const project = tables.find(({ name }) => name === "project")?.records.find(isRawRecord) ?? null;
  const entry = catalogueEntry(isRawRecord(written) ? written : {}, project, descriptor.path);
  return [writeSchemaOrg(entry), writeDcat(entry)];
}
