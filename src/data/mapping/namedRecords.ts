import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import { RECORD_ID } from "../../model/recordId";
import { foldPlace } from "./foldBody";
import { slug } from "./makeIds";
import { countryCode, regionCode } from "./placeWords";
import type { Roster } from "./roster";

/** The records of small tables (regions, countries, themes …) that other rows name: found by id or name, or made. */
export interface NamedRecords {
  /** The id that a text stands for; `null` where it names nothing that there is or that can be made. */
  readonly idFor: (table: string, text: string) => string | null;
  /** Lets rows refer to a record by this name. */
  readonly know: (table: string, id: string, names: readonly unknown[]) => void;
  /** Records that were named and are in no file. */
  readonly made: () => ReadonlyMap<
    string,
    readonly { readonly id: string; readonly name: string }[]
  >;
}

const MADE_TABLES = new Set(["regions", "countries", "themes"]);
const NAME_COLUMNS = ["name", "title", "text", "name_en", "title_en"];

/** `raw`: the tables as read; those under their own names are known from the start. */
export function namedRecords(raw: readonly RawTable[], roster: Roster | null): NamedRecords {
  const idByName = new Map<string, string>();
  const ids = new Set<string>();
  const made = new Map<string, Map<string, string>>();
  const keyOf = (table: string, text: string) => `${table}\n${text}`;
  const know: NamedRecords["know"] = (table, id, names) => {
    ids.add(keyOf(table, id));
    for (const name of names) {
      if (typeof name !== "string" || name.trim() === "") continue;
      const key = keyOf(table, foldPlace(name));
      if (!idByName.has(key)) idByName.set(key, id);
    }
  };
  for (const table of raw) {
    for (const record of table.records) {
      if (!isRawRecord(record)) continue;
      const id = cellOf(record, "id");
      if (typeof id !== "string") continue;
      know(
        table.name,
        id.trim(),
        NAME_COLUMNS.map((column) => cellOf(record, column)),
      );
    }
  }
  const make = (table: string, text: string): string | null => {
    const [id, name] = newRecord(table, text, roster);
    if (id === null || !MADE_TABLES.has(table)) return null;
    const own = made.get(table) ?? new Map<string, string>();
    made.set(table, own.set(id, own.get(id) ?? name));
    know(table, id, [text]);
    return id;
  };
  return {
    know,
    idFor(table, text) {
      const written = text.trim();
      if (ids.has(keyOf(table, written))) return written;
      const known = idByName.get(keyOf(table, foldPlace(written)));
      return known ?? make(table, written) ?? referenceFor(table, written);
    },
    made: () =>
      new Map(
        [...made].map(([table, own]) => [table, [...own].map(([id, name]) => ({ id, name }))]),
      ),
  };
}

function newRecord(table: string, text: string, roster: Roster | null): [string | null, string] {
  if (table === "countries") {
    const code = countryCode(text);
    return [code, code === text.toUpperCase() ? countryNameOf(code) : text];
  }
  if (table === "regions") {
    const code = regionCode(text, roster);
    if (code !== null) return [code, roster?.regionNames.get(code) ?? text];
  }
  return [slug(text) || null, text];
}

function countryNameOf(code: string): string {
  return new Intl.DisplayNames("it", { type: "region" }).of(code) ?? code;
}

/** The same id for the same text wherever it stands, so that references hold. */
function referenceFor(table: string, text: string): string | null {
  if (MADE_TABLES.has(table)) return null;
  return idOf(text);
}

/** An id as it is written, or made of what is written; `null` where nothing can be made of it. */
export function idOf(text: string): string | null {
  return RECORD_ID.test(text) ? text : slug(text) || null;
}
