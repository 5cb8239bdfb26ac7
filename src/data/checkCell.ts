import { parseCalendarDate } from "../model/calendarDate";
import type { Column, ColumnType } from "../model/column";
import type { FaultKind, FaultSeverity } from "../model/fault";
import { RECORD_ID } from "../model/recordId";
import { cleanText, findMixedWord, showValue } from "./cleanText";
import { parseMeasure } from "./parseMeasure";

/** Says what is wrong with the cell at hand. */
export type CellReport = (
  kind: FaultKind,
  severity: FaultSeverity,
  detail?: string,
  value?: unknown,
) => void;

/** A cell whose value cannot be understood: its record is left out. */
export const UNREADABLE = Symbol("unreadable");

/** Takes a present value to its checked form, or to `null` where it is dropped with a warning. */
type CellCheck = (value: unknown, column: Column, report: CellReport) => unknown;

/** Absent is never zero: no column, `null` or an empty cell. */
export function isAbsent(value: unknown): value is undefined | null {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/** The checked value of a cell: `null` when absent (`[]` for a list, `false` for a flag), or `UNREADABLE`. */
export function checkCell(value: unknown, column: Column, report: CellReport): unknown {
  if (!isAbsent(value)) return CHECKS[column.type](value, column, report);
  if (!column.required) return absentValue(column);
  report("missing-value", "error");
  return UNREADABLE;
}

/** What stands for an absent value that nobody requires. */
export function absentValue({ type }: Column): unknown {
  if (type === "list") return [];
  return type === "flag" ? false : null;
}

const CHECKS: Record<ColumnType, CellCheck> = {
  text: checkText,
  wording: checkText,
  id: checkId,
  reference: checkId,
  code: checkCode,
  measure: checkMeasure,
  url: checkUrl,
  number: checkNumber,
  date: checkDate,
  list: checkList,
  flag(value, _column, report) {
    return typeof value === "boolean" ? value : fail("not-a-flag", report);
  },
};

function fail(kind: FaultKind, report: CellReport, detail?: string, value?: unknown): symbol {
  report(kind, "error", detail, value);
  return UNREADABLE;
}

function checkText(value: unknown, column: Column, report: CellReport): unknown {
  if (typeof value !== "string") return fail("wrong-type", report, "text");
  const { text, isChanged } = cleanText(value);
  if (isChanged) report("unsafe-text", "warning");
  const mixed = findMixedWord(text);
  if (mixed !== null) report("mixed-scripts", "warning", showValue(mixed));
  if (text !== "") return text;
  return column.required ? fail("missing-value", report) : null;
}

function checkId(value: unknown, _column: Column, report: CellReport): unknown {
  if (typeof value !== "string") return fail("wrong-type", report, "text");
  const id = value.trim();
  return RECORD_ID.test(id) ? id : fail("not-an-id", report);
}

function checkCode(value: unknown, column: Column, report: CellReport): unknown {
  if (typeof value !== "string") return fail("wrong-type", report, "text");
  const word = value.trim();
  if (column.values?.includes(word) === true) return word;
  return fail("not-in-list", report, column.values?.join(", "));
}

function checkMeasure(value: unknown, _column: Column, report: CellReport): unknown {
  if (typeof value !== "string") return fail("wrong-type", report, "text");
  const words = value.trim();
  return parseMeasure(words) ? words : fail("not-a-measure", report);
}

const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

function checkUrl(value: unknown, _column: Column, report: CellReport): unknown {
  if (typeof value !== "string") return fail("wrong-type", report, "text");
  const { text, isChanged } = cleanText(value);
  if (isChanged) report("unsafe-text", "warning");
  if (URL.canParse(text) && SAFE_PROTOCOLS.has(new URL(text).protocol)) return text;
  report("unsafe-link", "warning");
  return null;
}

function checkNumber(value: unknown, { min, max }: Column, report: CellReport): unknown {
  if (typeof value !== "number") return fail("wrong-type", report, "number");
  if (!Number.isFinite(value)) return fail("not-a-number", report);
  const isBelow = min !== undefined && value < min;
  const isAbove = max !== undefined && value > max;
  if (!isBelow && !isAbove) return value;
  return fail("out-of-range", report, `${min ?? ""}:${max ?? ""}`);
}

function checkDate(value: unknown, _column: Column, report: CellReport): unknown {
  if (typeof value !== "string") return fail("wrong-type", report, "date");
  return parseCalendarDate(value.trim()) ?? fail("not-a-date", report);
}

function checkList(value: unknown, _column: Column, report: CellReport): unknown {
  if (!Array.isArray(value)) return fail("wrong-type", report, "list");
  const items = new Set<string>();
  for (const item of value as readonly unknown[]) {
    if (typeof item !== "string") return fail("wrong-type", report, "list-item", item);
    if (!RECORD_ID.test(item.trim())) return fail("not-an-id", report, undefined, item);
    items.add(item.trim());
  }
  return [...items];
}
