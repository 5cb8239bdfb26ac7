import { isAbsent } from "../checkCell";
import { settleCell } from "../forms/settleCell";
import { isUnclear } from "../forms/writtenNumber";
import type { Column } from "../../model/column";
import type { CellSite, MappingRun } from "./mappingRun";
import type { ColumnMapping } from "./mapping";
import { idOf } from "./namedRecords";
import { provinceCode } from "./placeWords";
import { namesNothing, splitCell } from "./splitCell";
import { columnOfTarget } from "./targets";
import { codeForWord } from "./valueWords";

/** A cell of a mapped column, on its way to its contract value. */
export interface MappedCell {
  readonly run: MappingRun;
  readonly site: CellSite;
  readonly mapping: ColumnMapping;
  readonly target: string;
}

/** The value that the contract has for a cell; `undefined` where there is none, or none that could be used. */
export function translateCell(value: unknown, cell: MappedCell): unknown {
  if (isAbsent(value)) return undefined;
  const column = columnOfTarget(cell.target);
  const word = typeof value === "string" ? wordOf(value, cell.mapping) : value;
  const translate = SPECIAL[cell.target] ?? (column && BY_TYPE[column.type]);
  if (translate && column) return translate(word, column, cell);
  return settle(word, column, cell);
}

type Translation = (value: unknown, column: Column, cell: MappedCell) => unknown;

const BY_TYPE: Partial<Record<Column["type"], Translation>> = {
  id: translateId,
  reference: translateReference,
  code: translateCode,
  list: translateList,
  date: translateDate,
};

const SPECIAL: Readonly<Record<string, Translation>> = {
  "organisations.istat": translateIstat,
  "organisations.province": translateProvince,
  "organisations.kind": (value) =>
    typeof value === "string" ? (codeForWord("organisations.kind", value) ?? value.trim()) : value,
};

/** What the reader said the word stands for. */
function wordOf(value: string, { words }: ColumnMapping): string {
  const written = value.trim();
  return Object.hasOwn(words, written) ? (words[written] ?? value) : value;
}

function settle(value: unknown, column: Column | undefined, { run, site }: MappedCell): unknown {
  const { form } = site.raw;
  const type = column?.type ?? "text";
  if (!form) return value;
  const isNumber = type === "number" && typeof value === "string";
  if (isNumber && form.decimalComma === null && isUnclear(value)) {
    run.report("unclear-number", "warning", site, value);
  }
  return settleCell(value, type, form.decimalComma === true);
}

/** The value cannot be used: said, and left out. */
export function refuse(value: unknown, { run, site }: MappedCell, detail: string): undefined {
  run.report("unused-value", "warning", site, value, detail);
  return undefined;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

function translateId(value: unknown, _column: Column, cell: MappedCell): unknown {
  const text = textOf(value);
  return (text === null ? null : idOf(text)) ?? refuse(value, cell, "id");
}

function translateReference(value: unknown, { to = "" }: Column, cell: MappedCell): unknown {
  const text = textOf(value);
  if (text === null || namesNothing(text)) return refuse(value, cell, to);
  return cell.run.named.idFor(to, text) ?? refuse(value, cell, to);
}

function translateCode(value: unknown, column: Column, cell: MappedCell): unknown {
  const text = textOf(value);
  if (text === null) return refuse(value, cell, "word");
  if (column.values?.includes(text) === true) return text;
  const code = codeForWord(cell.target, text);
  if (code !== null) return code;
  noteUnknownWord(text, column, cell);
  // What the record cannot be without is left for the check to name; a role can be guessed.
  const isKept = column.required && cell.target !== "organisations.role";
  return isKept ? text : refuse(value, cell, "word");
}

function noteUnknownWord(word: string, { values = [] }: Column, { run, site, target }: MappedCell) {
  const { raw, header } = site;
  const key = [raw.name, header, word].join("\n");
  const cells = (run.unknownWords.get(key)?.cells ?? 0) + 1;
  run.unknownWords.set(key, { table: raw.name, header, target, word, cells, codes: values });
}

function translateList(value: unknown, { to = "" }: Column, cell: MappedCell): unknown {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : itemsOf(value, cell.mapping);
  const ids = items.flatMap((item) => {
    const text = textOf(item);
    const isSomething = text !== null && !namesNothing(text);
    const named = isSomething ? wordOf(text, cell.mapping) : null;
    const id = named === null ? null : cell.run.named.idFor(to, named);
    return id ?? refuse(item, cell, to) ?? [];
  });
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

function itemsOf(value: unknown, { separator }: ColumnMapping): readonly unknown[] {
  const text = textOf(value);
  return text === null ? [value] : splitCell(text, separator ?? "|");
}

const DOTS_OR_DASHES = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/;

function translateDate(value: unknown, column: Column, cell: MappedCell): unknown {
  if (typeof value !== "string") return settle(value, column, cell);
  return settleDateText(value);
}

/** `14.5.2010` and `14/05/2010` as `2010-05-14`; anything else as it is. */
export function settleDateText(text: string): unknown {
  return settleCell(text.trim().replace(DOTS_OR_DASHES, "$1/$2/$3"), "date", false);
}

/** Codes lose their leading zeros in spreadsheets. */
function translateIstat(value: unknown, _column: Column, cell: MappedCell): unknown {
  const text = textOf(value);
  if (text === null || !/^\d{1,6}$/.test(text)) return refuse(value, cell, "istat");
  return text.padStart(text.length <= 3 ? 3 : 6, "0");
}

function translateProvince(value: unknown, _column: Column, cell: MappedCell): unknown {
  const text = textOf(value);
  if (text === null) return refuse(value, cell, "province");
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  return provinceCode(text, cell.run.roster) ?? text;
}
