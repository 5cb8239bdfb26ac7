import { readCsv, type CsvDialect } from "./csv/readCsv";
import { declaredEncoding, decodeAs, decodeText, type DecodedText } from "./decodeText";
import { readJsonFile } from "./readJsonFile";
import type { SourceItem } from "./sourceItem";
import type { FileRole, TableShelf } from "./tableShelf";
import { isRawRecord, type RawRecord } from "../../model/rawTable";
import { isTableName } from "../../model/tables";

/** Reads a text as JSON where it begins like JSON, as CSV otherwise. */
export async function readTextFile(
  item: SourceItem,
  bytes: Uint8Array,
  role: FileRole,
  shelf: TableShelf,
): Promise<void> {
  const listed = role.resource?.listed ?? {};
  const decoded = decode(bytes, listed["encoding"]);
  if (typeof decoded === "string") return shelf.refuse(item, role.name, decoded);
  if (decoded.encoding !== "utf-8") shelf.note(item.path, "encoding", decoded.encoding);
  const { text } = decoded;
  if (/^\s*[[{]/.test(text)) readJson(item, text, role, shelf);
  else await readTable(item, text, role, dialectOf(listed), shelf);
}

/** The text, or a code of `i18n/fileReasons`. What UTF-8 can be is read as such, whatever is declared. */
function decode(bytes: Uint8Array, declared: unknown): DecodedText | string {
  const found = decodeText(bytes);
  if (!found) return "not-decodable";
  if (typeof declared !== "string" || found.encoding !== "windows-1252") return found;
  const encoding = declaredEncoding(declared);
  if (encoding === null) return `encoding:${declared}`;
  return (encoding === "utf-8" ? found : decodeAs(encoding, bytes)) ?? found;
}

function readJson(item: SourceItem, text: string, { name }: FileRole, shelf: TableShelf): void {
  noteExtension(item, "json", /\.json$/i, shelf);
  const { tables, unreadable, faults, metadata } = readJsonFile(name, item.path, text);
  shelf.fault(...faults);
  for (const table of unreadable) shelf.unreadable.add(table);
  for (const table of tables) shelf.addTable(table, item);
  if (metadata) shelf.describe(metadata, item);
}

const CSV_ENDING = /\.(?:csv|tsv|tab|txt)$/i;

async function readTable(
  item: SourceItem,
  text: string,
  { name, resource }: FileRole,
  dialect: CsvDialect,
  shelf: TableShelf,
): Promise<void> {
  const reading = await readCsv(text, { name, file: item.path }, dialect);
  const isExpected = resource !== null || isTableName(name) || CSV_ENDING.test(item.path);
  if (reading.delimiter === null && !isExpected) return shelf.refuse(item, name, "plain-text");
  noteExtension(item, "csv", CSV_ENDING, shelf);
  if (reading.refusal !== null) return shelf.refuse(item, name, reading.refusal);
  shelf.fault(...reading.faults);
  if (reading.isLegend) return shelf.note(item.path, "legend");
  if (dialect.delimiter === null && reading.delimiter !== null) {
    shelf.note(item.path, "delimiter", reading.delimiter);
  }
  if (dialect.hasComma === null && reading.hasComma === true) {
    shelf.note(item.path, "decimal-comma");
  }
  if (reading.examples > 0) shelf.note(item.path, "examples", `${name}:${reading.examples}`);
  if (reading.table) shelf.addTable(reading.table, item);
  else if (reading.faults.length > 0) shelf.unreadable.add(name);
  else shelf.refuse(item, name, "empty");
}

/** What a resource says of its CSV file (https://datapackage.org/standard/table-dialect/), decimals besides. */
function dialectOf({ dialect }: RawRecord): CsvDialect {
  const given = isRawRecord(dialect) ? dialect : {};
  const { delimiter, decimalChar } = given;
  const isUsable = typeof delimiter === "string" && /^[^\r\n"]$/u.test(delimiter);
  return {
    delimiter: isUsable ? delimiter : null,
    hasComma: typeof decimalChar === "string" ? decimalChar === "," : null,
  };
}

function noteExtension(
  { path }: SourceItem,
  actual: string,
  expected: RegExp,
  shelf: TableShelf,
): void {
  if (!expected.test(path)) shelf.note(path, "wrong-extension", actual);
}
