import type { SetTables } from "../../../data/loadTables";
import type { ExportedSet } from "../../../export/exportedSet";
import { CSV_FLAVOURS, writeCsvSet } from "../../../export/writeCsvSet";
import { writeJsonFile, writeJsonSet } from "../../../export/writeJsonSet";
import { writeXlsx } from "../../../export/writeXlsx";
import { writeZip } from "../../../export/writeZip";
import type { FileHeading, OutForm } from "./outForms";
import type { WrittenFile } from "./writing";

/** The set in one form, under a name with its project, version and date. `onRecord`: told of every record written. */
export function writeOut(
  form: OutForm,
  { raw, metadata }: SetTables,
  { stem, whole, sure }: FileHeading,
  onRecord?: () => void,
): WrittenFile {
  const set: ExportedSet = {
    tables: raw,
    metadata: { ...whole, ...metadata, ...sure },
    ...(onRecord ? { onRecord } : {}),
  };
  switch (form) {
    case "folder":
      return fileOf(`${stem}.zip`, writeZip(writeJsonSet(set)));
    case "workbook":
      return fileOf(`${stem}.xlsx`, writeXlsx(set).bytes);
    case "json":
      return fileOf(`${stem}.json`, writeJsonFile(set).bytes);
    case "csv-italian":
      return fileOf(`${stem}-${form}.zip`, writeZip(writeCsvSet(set, CSV_FLAVOURS.italian)));
    case "csv-standard":
      return fileOf(`${stem}-${form}.zip`, writeZip(writeCsvSet(set, CSV_FLAVOURS.standard)));
  }
}

function fileOf(name: string, bytes: Uint8Array): WrittenFile {
  return { name, content: new Blob([bytes.slice()], { type: "application/octet-stream" }) };
}
