import { MAX_UNPACKED_BYTES } from "../../limits";
import { unpackEntry } from "../zip/unpackEntry";
import type { ZipEntry } from "../zip/zipDirectory";
import { readSheet, type SheetSummary, type TakeRow, type WorkbookContext } from "./readSheet";
import { readStrings } from "./readStrings";
import { readStyles } from "./readStyles";
import {
  readRelations,
  readWorkbookList,
  relationsPath,
  type Relation,
  type SheetEntry,
} from "./workbookParts";

/** A workbook whose sheets can be read one by one. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  /** `null`: the sheet is malformed. */
  readonly read: (sheet: SheetEntry, takeRow: TakeRow) => SheetSummary | null;
}

/** A code of `i18n/fileReasons`, thrown and caught in this file. */
class Refusal extends Error {}

/** Opens the workbook in an archive, or says why not. Never throws. */
export function openWorkbook(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Workbook | { readonly refusal: string } {
  try {
    return open(new PartReader(bytes, entries));
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    throw error;
  }
}

function open(parts: PartReader): Workbook {
  const main = parts.relations("").find(({ type }) => type === "officeDocument")?.path;
  const path = main ?? "xl/workbook.xml";
  const list = readWorkbookList(parts.text(path)) ?? damaged(path);
  const relations = parts.relations(path);
  const context: WorkbookContext = {
    strings: parts.read(relations, "sharedStrings", readStrings) ?? [],
    styles: parts.read(relations, "styles", readStyles) ?? new Map(),
    is1904: list.is1904,
  };
  const pathOf = new Map(
    relations.filter(({ type }) => type === "worksheet").map((part) => [part.id, part.path]),
  );
  return {
    is1904: list.is1904,
    sheets: list.sheets.filter(({ relation }) => pathOf.has(relation)),
    read(sheet, takeRow) {
      const xml = parts.find(pathOf.get(sheet.relation) ?? "");
      return xml === null ? null : readSheet(xml, context, takeRow);
    },
  };
}

function damaged(part: string): never {
  throw new Refusal(`xlsx-damaged:${part}`);
}

class PartReader {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  /** The text of a part; `null`: it is not there, or not sound. */
  find(path: string): string | null {
    const entry = this.#entries.get(path);
    const unpacked = entry && unpackEntry(this.#bytes, entry, MAX_UNPACKED_BYTES);
    if (unpacked?.ok !== true) return null;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(unpacked.bytes);
    } catch {
      return null;
    }
  }

  text(path: string): string {
    return this.find(path) ?? damaged(path);
  }

  relations(path: string): readonly Relation[] {
    const at = relationsPath(path);
    return this.#entries.has(at) ? (readRelations(this.text(at), path) ?? damaged(at)) : [];
  }

  /** The part of this type, understood; `undefined`: the workbook has none. */
  read<T>(
    relations: readonly Relation[],
    type: string,
    understand: (xml: string) => T | null,
  ): T | undefined {
    const path = relations.find((relation) => relation.type === type)?.path;
    if (path === undefined) return undefined;
    return understand(this.text(path)) ?? damaged(path);
  }
}
