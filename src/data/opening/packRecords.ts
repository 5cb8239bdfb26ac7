/** Records in columns. A value that came before, in this batch or an earlier one, is only its number. */
export interface PackedRecords {
  readonly length: number;
  readonly columns: readonly PackedColumn[];
}

export interface PackedColumn {
  readonly name: string;
  /** Values that were not there before; they take the next numbers. */
  readonly fresh: readonly unknown[];
  /** A number for each record: 0 where it has no such key, else one more than the place of its value. */
  readonly codes: Uint32Array;
}

interface Packing {
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
  readonly #omit: ReadonlySet<string>;
  readonly #change: NonNullable<Packing["change"]>;

  constructor({ omit = [], change = (_, value) => value }: Packing = {}) {
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
    return { name, fresh, codes };
  }
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

/** The value of a column in each record of a batch. */
export type ColumnReader<R> = <K extends keyof R & string>(name: K) => (row: number) => R[K];

/** Gives back what a `RecordPacker` packed: batches in the same order. */
export class RecordUnpacker {
  readonly #valuesByColumn = new Map<string, unknown[]>();
  readonly #restore: (name: string, value: unknown) => unknown;

  /** `restore`: what stands here for a value that was changed to go over. */
  constructor(restore: (name: string, value: unknown) => unknown = (_, value) => value) {
    this.#restore = restore;
  }

  unpack(packed: PackedRecords): Record<string, unknown>[] {
    const filled = this.#fill(packed);
    const records: Record<string, unknown>[] = [];
    for (let index = 0; index < packed.length; index += 1) {
      const record: Record<string, unknown> = {};
      for (const { name, codes, values } of filled) {
        const code = codes[index] ?? 0;
        if (code > 0) record[name] = values[code - 1];
      }
      records.push(record);
    }
    return records;
  }

  /**
   * The same in columns, for records that all have the same keys: whoever makes them key by key makes smaller objects.
   */
  read<R>(packed: PackedRecords): ColumnReader<R> {
    const columns = new Map(this.#fill(packed).map((column) => [column.name, column]));
    return <K extends keyof R & string>(name: K) => {
      const { codes, values } = columns.get(name) ?? { codes: [], values: [] };
      return (row: number) => values[(codes[row] ?? 0) - 1] as R[K];
    };
  }

  #fill({ columns }: PackedRecords) {
    return columns.map(({ name, fresh, codes }) => {
      const values = this.#valuesByColumn.get(name) ?? [];
      this.#valuesByColumn.set(name, values);
      for (const value of fresh) values.push(this.#restore(name, value));
      return { name, codes, values };
    });
  }
}
