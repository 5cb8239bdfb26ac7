import type { Fault } from "../../model/fault";
import type { Programme } from "../../model/programme";
import type { RawTable } from "../../model/rawTable";
import type { TableName } from "../../model/tables";
import { needsSeats } from "../buildOrganisations";
import { buildProgramme, isShowable } from "../buildProgramme";
import { checkLong, type ColumnSet } from "../columns/readColumns";
import { turnTable } from "../columns/turnTable";
import { explainRefusal } from "../explainRefusal";
import { sortFaults, type TableTotal } from "../faultTotals";
import { checkSource } from "../forms/checkSource";
import { settleValues } from "../forms/settleValues";
import { openSource, type OpenedSource, type SourceFile } from "../forms/openSource";
import { loadEnvironment } from "../loadEnvironment";
import { MAX_FILE_BYTES } from "../limits";
import { applyMapping } from "../mapping/applyMapping";
import type { Mapping } from "../mapping/mapping";
import type { Roster } from "../mapping/roster";
import type { ReadSet } from "../readSet";
import { tableFault } from "../readTable";
import { noSeats } from "../seatOf";
import type { Unused } from "../unused";
import type { OpenedFile, OpeningProgress } from "./messages";

export type ReportProgress = (progress: OpeningProgress) => void;

export interface SetRead {
  readonly programme: Programme;
  readonly faults: readonly Fault[];
  readonly totals: readonly TableTotal[];
  readonly unused: Unused;
  /** Of its longest tables, which are then none of the programme's; `null`: there is something to say of them. */
  readonly columns: ColumnSet | null;
}

/** Reads the bytes of the files and opens what they hold. Never rejects for what is in them. */
export async function readSource(
  files: readonly OpenedFile[],
  onProgress: ReportProgress,
): Promise<OpenedSource> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  // Bytes are read once and understood once.
  const report = (done: number) => onProgress({ phase: "files", done, total });
  const sources: SourceFile[] = [];
  const faults: Fault[] = [];
  let read = 0;
  for (const { path, file } of files) {
    const refusal = file.size > MAX_FILE_BYTES ? `too-large:${MAX_FILE_BYTES / 2 ** 20}` : null;
    const bytes = refusal === null ? await bytesOf(file) : null;
    if (bytes) sources.push({ path, bytes });
    else faults.push(tableFault(nameOf(path), path, refusal ?? "missing"));
    read += file.size;
    report(read / 2);
  }
  const opened = await openSource(sources, {
    onProgress: (done, all) => report(total / 2 + (all === 0 ? 0 : (done / all) * (total / 2))),
  });
  return {
    ...opened,
    faults: [...faults, ...opened.faults],
    unreadable: new Set([...opened.unreadable, ...faults.map(({ table }) => table)]),
  };
}

/** `null` where the file has gone, or changed, since it was chosen. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

/** The name a table has from its file: without folders and ending. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

interface ReadOptions {
  readonly mapping: Mapping | null;
  readonly roster: Roster | null;
  readonly baseUrl: string;
  readonly onProgress: ReportProgress;
}

/** The programme of a source, by the same checks as everywhere. Rejects with a `LoadError` where there is nothing to show. */
export async function readOpened(
  source: OpenedSource,
  { mapping, roster, baseUrl, onProgress }: ReadOptions,
): Promise<SetRead> {
  const mapped = mapping
    ? applyMapping(source.raw, mapping, roster)
    : { raw: source.raw, faults: [] };
  const total = mapped.raw.reduce((sum, { records }) => sum + records.length, 0);
  onProgress({ phase: "checking", done: 0, total });
  const columns = checkTurned(source, mapped.raw);
  const checked = columns?.set ?? checkSource(source, mapped.raw);
  onProgress({ phase: "checking", done: total, total });
  const set = { ...checked, faults: sortFaults([...mapped.faults, ...checked.faults]) };
  if (!isShowable(set)) throw explainRefusal(set);
  return { ...(await withProgramme(set, source, baseUrl)), columns };
}

const LONG: readonly string[] = ["partnerships", "members"] satisfies readonly TableName[];

/** The longest tables column by column, where there is nothing to say of them: no record is made, and thrown away. */
function checkTurned(source: OpenedSource, raw: readonly RawTable[]): ColumnSet | null {
  const long = raw.filter(({ name }) => LONG.includes(name));
  const isOdd = source.faults.some(({ table }) => LONG.includes(table));
  const settled = settleValues(long);
  const [partnerships, members] = LONG.map((table) =>
    settled.raw.find(({ name }) => name === table),
  );
  if (!partnerships || !members || long.length > 2 || isOdd || settled.faults.length > 0)
    return null;
  const others = raw.filter((table) => !long.includes(table));
  return checkLong(
    { partnerships: turnTable(partnerships), members: () => turnTable(members) },
    (aside) => checkSource(source, others, aside),
  );
}

async function withProgramme(set: ReadSet, { info }: OpenedSource, baseUrl: string) {
  const seats = needsSeats(set.tables.organisations) ? await seatsFrom(baseUrl) : null;
  return {
    programme: buildProgramme(set, info, seats?.seatOf ?? noSeats),
    faults: seats ? sortFaults([...set.faults, ...seats.faults]) : set.faults,
    totals: set.totals,
    unused: set.unused,
  };
}

/** They are fetched from beside the page, and so is what reads them. */
async function seatsFrom(baseUrl: string) {
  const { loadSeats } = await import("../loadSeats");
  return loadSeats(loadEnvironment({ baseUrl }), undefined);
}
