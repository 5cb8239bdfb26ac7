import type { LocalText } from "../../model/localText";
import { cutTexts, joinTexts, narrow, textAt, type Codes, type TextRun } from "./textRun";

/** Records in columns. A value that came before, in this batch or an earlier one, is only its number. */
export interface PackedRecords {
  readonly length: number;
  readonly columns: readonly PackedColumn[];
}

export type PackedColumn = CodedPart | TextPart;

interface CodedPart {
  readonly name: string;
  /** Values that were not there before; they take the next numbers. */
  readonly fresh: readonly unknown[];
  /** A number for each record: 0 where it has no such key, else one more than the place of its value. */
  readonly codes: Codes;
}

/** A text of its own for each record. */
interface TextPart {
  readonly name: string;
  readonly texts: TextRun;
  /** English twins, empty where there is none; `null`: there is none at all; absent: these are no `LocalText`s. */
  readonly twins?: TextRun | null;
}

interface Packing {
  /** Columns with a text of its own for each record. */
  readonly texts?: readonly string[];
  /** Columns that do not go over. */
  readonly omit?: readonly string[];
  /** What goes over in place of a value. */
  readonly change?: (name: string, value: unknown) => unknown;
}

/**
 * Packs plain records, batch by batch, for the way between threads: a tenth of the objects to make on the other side,
 * and one object for all equal values, such as dates. Inverse of `RecordUnpacker`.
 */
export class RecordPacker {
  readonly #columns = new Map<string, ValueCodes>();
  readonly #texts: ReadonlySet<string>;
  readonly #omit: ReadonlySet<string>;
  readonly #change: NonNullable<Packing["change"]>;

  constructor({ texts = [], omit = [], change = (_, value) => value }: Packing = {}) {
    this.#texts = new Set(texts);
    this.#omit = new Set(omit);
    this.#change = change;
  }

  pack(records: readonly object[]): PackedRecords {
    const names = new Set<string>();
    for (const record of records) for (const name in record) names.add(name);
    const columns = [...names]
      .filter((name) => !this.#omit.has(name))
      .map((name) => this.#packColumn(name, records as readonly Record<string, unknown>[]));
    return { length: records.length, columns };
  }

  #packColumn(name: string, records: readonly Record<string, unknown>[]): PackedColumn {
    if (this.#texts.has(name)) {
      return packOwn(
        name,
        records.map((record) => record[name] as string | LocalText),
      );
    }
    const values = this.#columns.get(name) ?? new ValueCodes((value) => this.#change(name, value));
    this.#columns.set(name, values);
    const fresh: unknown[] = [];
    const codes = new Uint32Array(records.length);
    // Done to each cell of each record: only what every object inherits needs a closer look.
    const isInherited = name in {};
    for (const [index, record] of records.entries()) {
      const value = isInherited && !Object.hasOwn(record, name) ? undefined : record[name];
      if (value !== undefined) codes[index] = values.codeOf(value, fresh);
    }
    return { name, fresh, codes: narrow(codes) };
  }
}

function packOwn(name: string, own: readonly (string | LocalText)[]): TextPart {
  const isWording = typeof own[0] === "object";
  const wordings = own.map((text) => (typeof text === "string" ? { it: text, en: null } : text));
  return packTexts(
    name,
    wordings.map(({ it }) => it),
    isWording ? wordings.map(({ en }) => en) : undefined,
  );
}

/** A column of texts, or of texts and their twins. */
export function packTexts(
  name: string,
  texts: readonly string[],
  twins?: readonly (string | null)[],
): TextPart {
  if (!twins) return { name, texts: joinTexts(texts) };
  const hasTwins = twins.some((twin) => twin !== null);
  return {
    name,
    texts: joinTexts(texts),
    twins: hasTwins ? joinTexts(twins.map((twin) => twin ?? "")) : null,
  };
}

/** So many values are looked through for equal ones before it is asked whether there are any. */
const TRIED = 500;

/** The numbers of a column's values: the same for equal ones, as long as some turn out to be. */
class ValueCodes {
  readonly #byValue = new Map<unknown, number>();
  readonly #byContent = new Map<unknown, number>();
  readonly #change: (value: unknown) => unknown;
  #count = 0;
  #equal = 0;

  constructor(change: (value: unknown) => unknown) {
    this.#change = change;
  }

  codeOf(value: unknown, fresh: unknown[]): number {
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const code = this.#codeByContent(value, fresh);
    this.#byValue.set(value, code);
    return code;
  }

  #codeByContent(value: unknown, fresh: unknown[]): number {
    const changed = this.#change(value);
    // Titles are all different: to write each down in order to compare it would take longer than all the rest.
    const isWorthIt = this.#count < TRIED || this.#equal * 10 > this.#count;
    const key = isWorthIt && typeof changed === "object" && changed && JSON.stringify(changed);
    const known = key ? this.#byContent.get(key) : undefined;
    if (known !== undefined) {
      this.#equal += 1;
      return known;
    }
    this.#count += 1;
    if (key) this.#byContent.set(key, this.#count);
    fresh.push(changed);
    return this.#count;
  }
}

/** The value of a column in each record of a batch; made anew each time where it is a text of its own. */
export type ColumnReader<R> = <K extends keyof R & string>(name: K) => (row: number) => R[K];

type Reader = (row: number) => unknown;

/** Gives back what a `RecordPacker` packed: batches in the same order. */
export class RecordUnpacker {
  readonly #valuesByColumn = new Map<string, unknown[]>();
  readonly #restore: (name: string, value: unknown) => unknown;

  /** `restore`: what stands here for a value that was changed to go over. */
  constructor(restore: (name: string, value: unknown) => unknown = (_, value) => value) {
    this.#restore = restore;
  }

  unpack(packed: PackedRecords): Record<string, unknown>[] {
    const columns = this.#readers(packed);
    const records: Record<string, unknown>[] = [];
    for (let index = 0; index < packed.length; index += 1) {
      const record: Record<string, unknown> = {};
      for (const [name, read] of columns) {
        const value = read(index);
        if (value !== undefined) record[name] = value;
      }
      records.push(record);
    }
    return records;
  }

  /**
   * The same in columns, for records that all have the same keys: whoever makes them key by key makes smaller objects,
   * or none until they are asked for.
   */
  read<R>(packed: PackedRecords): ColumnReader<R> {
    const columns = new Map(this.#readers(packed));
    return <K extends keyof R & string>(name: K) =>
      (columns.get(name) ?? (() => undefined)) as (row: number) => R[K];
  }

  #readers({ columns }: PackedRecords): readonly (readonly [name: string, read: Reader])[] {
    return columns.map((column) => [
      column.name,
      "texts" in column ? readTexts(column) : this.#readCodes(column),
    ]);
  }

  #readCodes({ name, fresh, codes }: CodedPart): Reader {
    const values = this.#valuesByColumn.get(name) ?? [];
    this.#valuesByColumn.set(name, values);
    for (const value of fresh) values.push(this.#restore(name, value));
    if (typeof codes === "number") {
      const value = values[codes - 1];
      return () => value;
    }
    return (row) => values[(codes[row] ?? 0) - 1];
  }
}

function readTexts({ texts, twins }: TextPart): Reader {
  if (twins === undefined) return cutOnce(texts);
  return (row): LocalText => ({
    it: textAt(texts, row),
    en: (twins && textAt(twins, row)) || null,
  });
}

/** Cut out all at once when one is asked for: who goes through ids goes through all, and looks them up again and again. */
function cutOnce(texts: TextRun): Reader {
  let run: TextRun | null = texts;
  let cut: readonly string[] = [];
  return (row) => {
    if (run) cut = cutTexts(run);
    run = null;
    return cut[row];
  };
}
