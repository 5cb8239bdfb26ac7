import { MEMBER_ROLES } from "../../model/partnership";
import { isTableName } from "../../model/tables";
import { isRawRecord, type RawRecord } from "../../model/rawTable";
import { readJsonBytes } from "../readJson";
import {
  MAPPING_VERSION,
  TABLE_SHAPES,
  type BodyDecision,
  type ColumnMapping,
  type Mapping,
  type ProjectFacts,
  type TableMapping,
} from "./mapping";
import { targetsOf } from "./targets";

/** What a mapping may weigh; a person's answers are far below. */
const MOST = { tables: 200, columns: 1_000, words: 5_000, decisions: 50_000, text: 1_000 };

/** A mapping read from a file, or where in it the first thing stands that is not as it should be. */
export type MappingReading =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly at: string };

/** The bytes of a file that `mappingText` wrote; anybody may have written this one. Never throws. */
export function readMappingFile(bytes: Uint8Array): MappingReading {
  const reading = readJsonBytes(bytes);
  if (!reading.ok || reading.repeatedKeys.size > 0) return { ok: false, at: "json" };
  return parseMapping(reading.value);
}

/** A mapping as a file has it. */
export function mappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** Takes a value of any origin for a mapping only where all of it is one. Never throws. */
export function parseMapping(value: unknown): MappingReading {
  try {
    return { ok: true, mapping: readMapping(value) };
  } catch (error) {
    if (error instanceof NotAMapping) return { ok: false, at: error.message };
    throw error;
  }
}

/** Its message is the place: `tables[2].columns[0].to`. */
class NotAMapping extends Error {}

function refuse(at: string): never {
  throw new NotAMapping(at);
}

function readMapping(value: unknown): Mapping {
  const mapping = record(value, "mapping", ["version", "tables", "project", "decisions"]);
  if (mapping["version"] !== MAPPING_VERSION) refuse("version");
  const tables = list(mapping["tables"], "tables", MOST.tables).map(readTable);
  if (new Set(tables.map(({ name }) => name)).size !== tables.length) refuse("tables");
  const project = mapping["project"] === null ? null : readProject(mapping["project"]);
  const decisions = list(mapping["decisions"], "decisions", MOST.decisions).map(readDecision);
  return { version: MAPPING_VERSION, tables, project, decisions };
}

function readTable(value: unknown, index: number): TableMapping {
  const at = `tables[${index}]`;
  const given = record(value, at, ["name", "shape", "table", "columns"]);
  const shape = TABLE_SHAPES.find((known) => known === given["shape"]) ?? refuse(`${at}.shape`);
  const table = given["table"] === null ? null : text(given["table"], `${at}.table`);
  if (table !== null && !isTableName(table)) refuse(`${at}.table`);
  if ((shape === "table") !== (table !== null)) refuse(`${at}.table`);
  const allowed = new Set(targetsOf(shape, table));
  const columns = list(given["columns"], `${at}.columns`, MOST.columns).map((column, place) =>
    readColumn(column, `${at}.columns[${place}]`, allowed),
  );
  return { name: text(given["name"], `${at}.name`), shape, table, columns };
}

const COLUMN_KEYS = ["header", "to", "slot", "role", "kind", "separator", "words"];

function readColumn(value: unknown, at: string, allowed: ReadonlySet<string>): ColumnMapping {
  const given = record(value, at, COLUMN_KEYS);
  const orNull = (key: string) => (given[key] === null ? null : text(given[key], `${at}.${key}`));
  const to = orNull("to");
  if (to !== null && !allowed.has(to)) refuse(`${at}.to`);
  const slot = given["slot"];
  const isSlot =
    typeof slot === "number" && Number.isInteger(slot) && slot > 0 && slot <= MOST.columns;
  if (slot !== null && !isSlot) refuse(`${at}.slot`);
  const role = MEMBER_ROLES.find((known) => known === given["role"]) ?? null;
  if (role !== given["role"]) refuse(`${at}.role`);
  const [kind, separator] = [orNull("kind"), orNull("separator")];
  if (separator === "") refuse(`${at}.separator`);
  const words = readWords(given["words"], `${at}.words`);
  return { header: text(given["header"], `${at}.header`), to, slot, role, kind, separator, words };
}

function readWords(value: unknown, at: string): Readonly<Record<string, string>> {
  if (!isRawRecord(value)) refuse(at);
  const entries = Object.entries(value);
  if (entries.length > MOST.words) refuse(at);
  // Written anew, entry by entry: `__proto__` is a word like any other.
  return Object.fromEntries(entries.map(([word, code]) => [text(word, at), text(code, at)]));
}

function readProject(value: unknown): ProjectFacts {
  const given = record(value, "project", ["title", "start", "end"]);
  const [title, start, end] = ["title", "start", "end"].map((key) =>
    text(given[key], `project.${key}`),
  );
  return { title: title ?? "", start: start ?? "", end: end ?? "" };
}

function readDecision(value: unknown, index: number): BodyDecision {
  const at = `decisions[${index}]`;
  const given = record(value, at, ["body", "other", "isSame"]);
  const { isSame } = given;
  if (typeof isSame !== "boolean") return refuse(`${at}.isSame`);
  return {
    body: text(given["body"], `${at}.body`),
    other: text(given["other"], `${at}.other`),
    isSame,
  };
}

/** An object with exactly these keys. */
function record(value: unknown, at: string, keys: readonly string[]): RawRecord {
  if (!isRawRecord(value)) return refuse(at);
  const own = Object.keys(value);
  const isExact = own.length === keys.length && own.every((key) => keys.includes(key));
  return isExact ? value : refuse(at);
}

function list(value: unknown, at: string, most: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= most ? (value as readonly unknown[]) : refuse(at);
}

function text(value: unknown, at: string): string {
  return typeof value === "string" && value.length <= MOST.text ? value : refuse(at);
}
