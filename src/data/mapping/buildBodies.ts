import { HOME_COUNTRY } from "../../model/homeCountry";
import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import { mentionOf, type BodyEntry } from "./bodyBook";
import { placeKind, type Writing } from "./bodyMention";
import type { FoundBody } from "./gatherBodies";
import { idMaker, type IdMaker } from "./makeIds";
import { addDraft, type MappingRun } from "./mappingRun";
import { emptyRecord } from "./mapRows";
import { isOpen, matchBodies, type BodyMatching } from "./matchBodies";
import { mergeInto } from "./mergeStatements";
import type { BodyDecision } from "./mapping";
import { rosterName } from "./roster";

/** Enters the bodies of a table that passes as it is, for the others to be matched with. */
export function enterReadyBodies(raw: RawTable, run: MappingRun): void {
  raw.records.forEach((record, index) => {
    if (!isRawRecord(record)) return;
    const [id, name] = [cellOf(record, "id"), cellOf(record, "name")];
    if (typeof id !== "string" || typeof name !== "string" || name.trim() === "") return;
    const entry = { raw, row: index + 1, record, headers: new Map<string, string>() };
    run.bodies.enter(mentionOf(name, record, null), { ...entry, id: id.trim(), source: "ready" });
  });
}

/** Matches the bodies, drafts a record for each that has none yet; returns the id for the key of each writing. */
export function buildBodies(
  run: MappingRun,
  decisions: readonly BodyDecision[],
): { readonly matching: BodyMatching; readonly idByKey: ReadonlyMap<string, string> } {
  const matching = matchBodies(run.bodies.writings(), run.roster, decisions);
  const ids = idMaker("ente");
  for (const entries of run.bodies.entriesByKey.values()) {
    for (const { id } of entries) if (id !== null) ids.reserve(id);
  }
  const idByKey = new Map<string, string>();
  for (const body of matching.bodies) {
    const id = buildBody(body, run, ids);
    for (const { key } of body.writings) idByKey.set(key, id);
  }
  reportDoubts(matching, run);
  return { matching, idByKey };
}

const OWN_COLUMNS = new Set(["id", "name"]);

function buildBody(body: FoundBody, run: MappingRun, ids: IdMaker): string {
  const entries = body.writings.flatMap(({ key }) => run.bodies.entriesByKey.get(key) ?? []);
  const listed = entries.filter(({ source, id }) => source === "row" && id !== null);
  const ready = entries.find(({ source }) => source === "ready");
  // Two rows with ids of their own stay two records: the check tells of possible duplicates.
  for (const entry of listed) draftBody(entry, body, entry.id ?? "", [entry], run);
  const given = ready?.id ?? listed[0]?.id ?? null;
  const rest = entries.filter((entry) => entry.source !== "ready" && !listed.includes(entry));
  // Lists of bodies are mapped before all else: where one has the body, its row comes first.
  const [first] = rest;
  if (given !== null) {
    checkAgainst(ready ?? listed[0], rest, run);
    return given;
  }
  const id = ids.take(nameOf(body, first));
  if (first) draftBody(first, body, id, rest, run);
  return id;
}

/** What parties' columns say of a body that has its own row: the row stands, what differs is a fault. */
function checkAgainst(kept: BodyEntry | undefined, rest: readonly BodyEntry[], run: MappingRun) {
  if (!kept) return;
  const record = Object.assign(emptyRecord(), kept.record);
  for (const entry of rest) mergeInto(record, entry, entry.raw, entry.row, run, OWN_COLUMNS);
}

function draftBody(
  { raw, row, headers }: BodyEntry,
  body: FoundBody,
  id: string,
  entries: readonly BodyEntry[],
  run: MappingRun,
): void {
  const record = emptyRecord();
  Object.assign(record, { id, name: nameOf(body, entries[0]) });
  for (const entry of entries) mergeInto(record, entry, entry.raw, entry.row, run, OWN_COLUMNS);
  fillIn(record, body, run);
  addDraft(run, "organisations", { record, raw, row, headers, bodies: new Map() });
}

/** The list's own name, else the first way of writing; a bare name says what it is of. */
function nameOf({ writings, roster }: FoundBody, entry: BodyEntry | undefined): string {
  const own = entry?.record["name"];
  const [first] = writings;
  const written = typeof own === "string" ? own : (first?.name ?? "");
  const isBare = roster !== null && !writings.some(({ isFull }) => isFull);
  return isBare ? rosterName(roster) : written;
}

function fillIn(record: Record<string, unknown>, { roster, writings }: FoundBody, run: MappingRun) {
  const fill = (column: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) record[column] ??= value;
  };
  const say = (read: (writing: Writing) => string | null) =>
    writings.map(read).find((said) => said !== null);
  fill("istat", roster?.istat);
  fill("kind", roster?.kind ?? say(({ kind }) => kind));
  fill("province", roster?.province ?? say(({ province }) => province));
  const province = record["province"];
  const byProvince =
    typeof province === "string" ? run.roster?.regionByProvince.get(province) : null;
  const region = roster?.region ?? (record["country"] === undefined ? byProvince : null);
  fill(
    "region",
    region === null || region === undefined ? null : run.named.idFor("regions", region),
  );
  fill("role", roleOf(record, writings));
}

const AUTHORITY_KINDS = new Set(["comune", "provincia", "regione", "unione-comuni"]);

/** What a body is where no column says: abroad a partner, a comune or provincia an authority, else a local actor. */
function roleOf({ kind, country }: Record<string, unknown>, writings: readonly Writing[]): string {
  const isAbroad = typeof country === "string" && country !== HOME_COUNTRY;
  if (isAbroad || kind === "ente-estero") return "partner";
  const isAuthority = typeof kind === "string" && AUTHORITY_KINDS.has(kind);
  return isAuthority || writings.some((writing) => placeKind(writing) !== null)
    ? "authority"
    : "actor";
}

function reportDoubts({ doubts }: BodyMatching, run: MappingRun): void {
  for (const doubt of doubts.filter(isOpen)) {
    const site = run.bodies.entriesByKey.get(doubt.key)?.[0];
    if (!site) continue;
    const others = doubt.candidates.map(({ name, place }) =>
      place === null ? name : `${name} (${place})`,
    );
    const header = site.headers.get("name") ?? "";
    const place = { raw: site.raw, row: site.row, header };
    run.report("doubtful-body", "warning", place, doubt.name, others.join("; "));
  }
}
