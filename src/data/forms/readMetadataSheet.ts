import { METADATA_TABLE, NOTICES_KEY } from "../../model/dataPackage";
import { bareRecord, isRawRecord, type RawRecord, type RawTable } from "../../model/rawTable";
import { readJsonText } from "../readJson";

/** What a workbook says of its set, where the table is the one that `export` writes for it; `null`: it is not. */
export function readMetadataSheet({ name, columns, records }: RawTable): RawRecord | null {
  if (name !== METADATA_TABLE.name) return null;
  if (columns.join() !== METADATA_TABLE.columns.join()) return null;
  const metadata = bareRecord();
  const notices = bareRecord();
  for (const record of records) {
    if (!isRawRecord(record) || typeof record["key"] !== "string") continue;
    const [key, value] = [record["key"], valueOf(record["value"])];
    // One row a notice; an empty row says nothing.
    if (value === null || value === undefined || value === "") continue;
    if (key.startsWith(`${NOTICES_KEY}.`)) notices[key.slice(NOTICES_KEY.length + 1)] = value;
    else metadata[key] = value;
  }
  return Object.keys(notices).length === 0 ? metadata : { ...metadata, [NOTICES_KEY]: notices };
}

/** Lists and objects are written as JSON, as are texts that look like it. */
function valueOf(value: unknown): unknown {
  if (typeof value !== "string" || !/^[[{"]/.test(value)) return value;
  const reading = readJsonText(value);
  return reading.ok ? reading.value : value;
}
