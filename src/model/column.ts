import type { CalendarDate } from "./calendarDate";
import type { LocalText } from "./localText";

/** What a cell may hold. `wording` is a text for people that may have an English twin in the column `<name>_en`. */
export type ColumnType =
  | "id"
  | "reference"
  | "text"
  | "wording"
  | "code"
  | "measure"
  | "url"
  | "number"
  | "date"
  | "list"
  | "flag";

export interface Column {
  readonly type: ColumnType;
  readonly required: boolean;
  /** The table whose ids a `reference`, or each item of a `list`, must be among. */
  readonly to?: string;
  /** The closed vocabulary of a `code`. */
  readonly values?: readonly string[];
  /** Inclusive bounds of a `number`. */
  readonly min?: number;
  readonly max?: number;
}

type Spec<T extends ColumnType, R extends boolean> = Column & {
  readonly type: T;
  readonly required: R;
};

type Extra = Omit<Column, "type" | "required">;

/** A column that may be absent. */
export function optional<const T extends ColumnType, const E extends Extra>(
  type: T,
  extra?: E,
): Spec<T, false> & E {
  return { ...(extra as E), type, required: false };
}

/** A column without which the record is left out. */
export function required<const T extends ColumnType, const E extends Extra>(
  type: T,
  extra?: E,
): Spec<T, true> & E {
  return { ...(extra as E), type, required: true };
}

type CodeOf<C> = C extends { readonly values: readonly (infer V extends string)[] } ? V : string;

type Present<C extends Column> = C["type"] extends "number"
  ? number
  : C["type"] extends "date"
    ? CalendarDate
    : C["type"] extends "wording"
      ? LocalText
      : C["type"] extends "code"
        ? CodeOf<C>
        : string;

/** The checked value of a column: absent is `null`, an absent list is empty, an absent flag is `false`. */
export type ValueOf<C extends Column> = C["type"] extends "list"
  ? readonly string[]
  : C["type"] extends "flag"
    ? boolean
    : C["required"] extends true
      ? Present<C>
      : Present<C> | null;
