import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import { isAbsent } from "../checkCell";
import { readBodyName } from "./foldBody";
import { foldHeader, type FoldedHeader } from "./foldHeader";
import type { Roster } from "./roster";
import { findSeparator } from "./splitCell";

/** A column as its header and its values show it. */
export interface ColumnProfile {
  readonly header: string;
  readonly folded: FoldedHeader;
  readonly filled: number;
  readonly distinct: number;
  /** Different values as text, most frequent first. */
  readonly values: readonly string[];
  readonly separator: string | null;
  /** Shares of the values that look so, 0 to 1. */
  readonly looks: Readonly<Record<Look, number>>;
}

export type Look = "date" | "number" | "istat" | "letters" | "body";

/** Enough rows to tell what a column holds. */
const ROWS_LOOKED_AT = 2000;
const MOST_VALUES = 60;

const DATE = /^(?:\d{4}(?:-\d{2}){0,2}|(?:\d{1,2}[/.-]){1,2}\d{4})$/;
const NUMBER = /^[+-]?[\d.,\s]*\d$/;

export function profileColumns(raw: RawTable, roster: Roster | null): readonly ColumnProfile[] {
  const rows = raw.records.slice(0, ROWS_LOOKED_AT).filter(isRawRecord);
  return raw.columns.map((header) => {
    const cells = rows.map((row) => cellOf(row, header)).filter((cell) => !isAbsent(cell));
    return profile(header, cells, roster);
  });
}

function profile(header: string, cells: readonly unknown[], roster: Roster | null): ColumnProfile {
  const texts = cells.map(showCell);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const values = [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
  const share = (test: (text: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  return {
    header,
    folded: foldHeader(header),
    filled: cells.length,
    distinct: values.length,
    values: values.slice(0, MOST_VALUES),
    separator: findSeparator(texts),
    looks: {
      date: share((text) => DATE.test(text)),
      number: share((text) => NUMBER.test(text)),
      istat: share((text) => isIstat(text, roster)),
      letters: share((text) => roster?.regionByProvince.has(text.toUpperCase()) ?? false),
      body: share((text) => isBodyName(text, roster)),
    },
  };
}

/** A cell as a preview shows it. */
export function showCell(cell: unknown): string {
  if (isAbsent(cell)) return "";
  if (Array.isArray(cell)) return cell.map(String).join(" | ");
  return typeof cell === "string" ? cell.trim() : (JSON.stringify(cell) ?? "");
}

function isIstat(text: string, roster: Roster | null): boolean {
  return /^\d{3,6}$/.test(text) && (roster?.byIstat.has(text.padStart(6, "0")) ?? false);
}

function isBodyName(text: string, roster: Roster | null): boolean {
  const { kind, core } = readBodyName(text);
  return kind !== null || (roster?.byCore.has(core) ?? false);
}
