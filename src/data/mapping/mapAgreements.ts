import { cellOf, isRawRecord, type RawRecord, type RawTable } from "../../model/rawTable";
import { foldName } from "../../model/foldName";
import type { TableMapping } from "./mapping";
import { showCell } from "./profileColumn";
import { idMaker, type IdMaker } from "./makeIds";
import { addDraft, type DraftRow, type MappingRun } from "./mappingRun";
import { readParties, type Party } from "./readParties";
import { emptyRecord, isEmptyRow, translateRow, type TranslatedRow } from "./mapRows";
import { mergeInto } from "./mergeStatements";
import { isAboutBody, PARTY } from "./targets";

/** Ids of agreements that the mapping makes; one maker for all tables. */
export function agreementIds(raw: readonly RawTable[]): IdMaker {
  const ids = idMaker("accordo");
  for (const table of raw) {
    for (const record of table.records) {
      const id = isRawRecord(record) ? cellOf(record, "id") : null;
      if (typeof id === "string") ids.reserve(id.trim());
    }
  }
  return ids;
}

/** Maps rows that each name an agreement, or a pair, or a membership, to partnerships, members and steps. */
export function mapAgreements(
  raw: RawTable,
  mapping: TableMapping,
  run: MappingRun,
  ids: IdMaker,
): void {
  const known = new Map<string, DraftRow>();
  raw.records.forEach((record, index) => {
    const row = index + 1;
    if (!isRawRecord(record)) {
      run.report("not-a-record", "error", { raw, row, header: "" }, record);
      return;
    }
    if (!isEmptyRow(record)) mapAgreement(raw, row, record, mapping, { run, ids, known });
  });
}

interface AgreementsSoFar {
  readonly run: MappingRun;
  readonly ids: IdMaker;
  /** By what rows of one agreement have in common. */
  readonly known: Map<string, DraftRow>;
}

function mapAgreement(
  raw: RawTable,
  row: number,
  record: RawRecord,
  mapping: TableMapping,
  { run, ids, known }: AgreementsSoFar,
): void {
  const parties = readParties(raw, row, record, mapping, run);
  const own = mapping.columns.filter(({ to }) => to !== PARTY && (to === null || !isAboutBody(to)));
  const of = (table: string) => own.filter(({ to }) => to?.startsWith(`${table}.`) === true);
  const isMembership = mapping.shape === "memberships";
  const asides = own.filter(({ to }) => to === null);
  const aside = (table: "members" | "partnerships") =>
    translateRow(raw, row, record, asides, run, table).record;
  const said = translateRow(raw, row, record, of("partnerships"), run, "partnerships");
  const step = translateRow(raw, row, record, of("partnership_steps"), run, "partnership_steps");
  if (!isMembership) Object.assign(said.record, aside("partnerships"));
  if (said.record["title"] === undefined && parties.length > 0)
    said.record["title"] = titleOf(parties);

  const key = keyOf(said, mapping);
  const there = key === null ? undefined : known.get(key);
  const draft = there ?? { ...said, raw, row };
  if (there) mergeInto(there.record, said, raw, row, run);
  else {
    said.record["id"] ??= ids.take(showCell(said.record["title"]));
    addDraft(run, "partnerships", draft);
    if (key !== null) known.set(key, draft);
  }
  const partnership = draft.record["id"];
  addMembers(raw, row, parties, partnership, isMembership ? aside("members") : {}, run);
  if (Object.keys(step.record).length > 0) {
    const record = Object.assign(emptyRecord(), { partnership }, step.record);
    addDraft(run, "partnership_steps", { ...step, record, raw, row });
  }
}

/** Rows of one agreement; `null` where each row is one of its own. */
function keyOf({ record }: TranslatedRow, { shape }: TableMapping): string | null {
  const { id, title } = record;
  if (shape === "agreements") return null;
  if (typeof id === "string") return `id ${id}`;
  return shape === "memberships" && typeof title === "string" ? `title ${foldName(title)}` : null;
}

const NAMED_IN_TITLE = 3;

function titleOf(parties: readonly Party[]): string {
  const names = parties.slice(0, NAMED_IN_TITLE).map(({ name }) => name);
  const others = parties.length - names.length;
  return names.join(" – ") + (others > 0 ? ` (+ ${others})` : "");
}

function addMembers(
  raw: RawTable,
  row: number,
  parties: readonly Party[],
  partnership: unknown,
  aside: Readonly<Record<string, unknown>>,
  run: MappingRun,
): void {
  for (const { key, record, headers } of parties) {
    addDraft(run, "members", {
      record: Object.assign(emptyRecord(), { partnership }, record, aside),
      raw,
      row,
      headers,
      bodies: new Map([["organisation", key]]),
    });
  }
  // A membership that names nobody still has what stands beside it.
  if (parties.length === 0 && Object.keys(aside).length > 0) {
    const record = Object.assign(emptyRecord(), { partnership }, aside);
    addDraft(run, "members", { record, raw, row, headers: new Map(), bodies: new Map() });
  }
}
