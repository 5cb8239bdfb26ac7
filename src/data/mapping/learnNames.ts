import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import type { TableMapping } from "./mapping";
import type { MappingRun } from "./mappingRun";
import { idOf } from "./namedRecords";

const NAMES = new Set(["name", "title", "text", "name_en", "title_en"]);

/** Lets other tables name the records of a mapped one by title: «Progetto A» for the agreement with that title. */
export function learnNames(
  raw: RawTable,
  { table, columns, shape }: TableMapping,
  run: MappingRun,
) {
  if (shape !== "table" || table === null || table === "organisations") return;
  const columnOf = (to: string | null) => to?.split(".")[1] ?? "";
  const idHeader = columns.find(({ to }) => columnOf(to) === "id")?.header;
  const nameHeaders = columns
    .filter(({ to }) => NAMES.has(columnOf(to)))
    .map(({ header }) => header);
  for (const record of raw.records) {
    if (!isRawRecord(record)) continue;
    const names = nameHeaders.map((header) => cellOf(record, header));
    const id = idHeader === undefined ? names[0] : cellOf(record, idHeader);
    const made = typeof id === "string" || typeof id === "number" ? idOf(String(id).trim()) : null;
    if (made !== null) run.named.know(table, made, names);
  }
}
