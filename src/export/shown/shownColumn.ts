import type { CalendarDate } from "../../model/calendarDate";
import type { Language } from "../../model/localText";
import type { TypedCell } from "../typedCell";
import { parseDay } from "../../model/calendarDate";

export type ShownType = "text" | "integer" | "number" | "flag" | "date";
export type ShownValue = string | number | boolean | CalendarDate | null;

/** A column of what is shown: one definition for tables, graph attributes and features of a map. */
export interface ShownColumn<R> {
  /** Fit for programs: letters and underscores. */
  readonly key: string;
  readonly heading: Readonly<Record<Language, string>>;
  readonly type: ShownType;
  /** In characters of a sheet; 14 unless said. */
  readonly width?: number;
  readonly read: (record: R) => ShownValue;
}

/** How things are called, in one language. */
export interface ShownWords {
  readonly language: Language;
  readonly countryName: (id: string) => string;
}

/** A value as a cell of a workbook: full dates are dates, others keep the precision they were written with. */
export function cellOfValue(value: ShownValue): TypedCell | null {
  switch (typeof value) {
    case "string":
      return value === "" ? null : { kind: "text", text: value };
    case "number":
      return Number.isFinite(value) ? { kind: "number", number: value } : null;
    case "boolean":
      return { kind: "flag", flag: value };
    default: {
      if (value === null) return null;
      const day = value.text.length === 10 ? parseDay(value.text) : null;
      return day === null
        ? { kind: "text", text: value.text }
        : { kind: "day", day, text: value.text };
    }
  }
}

/** A value as JSON holds it, dates as they were written. */
export function plainValue(value: ShownValue): string | number | boolean | null {
  return typeof value === "object" ? (value?.text ?? null) : value;
}
