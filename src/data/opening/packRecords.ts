/** Records in columns. A value that came before, in this batch or an earlier one, is only its number. */
export interface PackedRecords {
  readonly length: number;
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn {
  readonly name: string;
  /** Values that were not there before; they take the next numbers. */
  readonly fresh: readonly unknown[];
  /** A number for each record: 0 where it has no such key, else one more than the place of its value. */
  readonly codes: Uint32Array;
}

/**
 * Packs plain records, batch by batch, for the way between threads: a tenth of the objects to make on the other side,
 * and one object for all equal values, such as dates. Inverse of `RecordUnpacker`.
 */
export class RecordPacker {
  readonly #codesByColumn = new Map<string, Map<unknown, number>>();

  pack(records: readonly object[]): PackedRecords {
    const columns = new Map<string, PackedColumn & { readonly fresh: unknown[] }>();
    records.forEach((record, index) => {
      for (const [name, value] of Object.entries(record)) {
        const column = columns.get(name) ?? {
          name,
          fresh: [],
          codes: new Uint32Array(records.length),
        };
        columns.set(name, column);
        column.codes[index] = this.#codeOf(name, value, column.fresh);
      }
    });
    return { length: records.length, columns: [...columns.values()] };
  }

  #codeOf(column: string, value: unknown, fresh: unknown[]): number {
    const codes = this.#codesByColumn.get(column) ?? new Map<unknown, number>();
    this.#codesByColumn.set(column, codes);
    const key = keyOf(value);
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = codes.size + 1;
    codes.set(key, code);
    fresh.push(value);
    return code;
  }
}

/** Gives back what a `RecordPacker` packed: batches in the same order. */
export class RecordUnpacker {
  readonly #valuesByColumn = new Map<string, unknown[]>();

  unpack({ length, columns }: PackedRecords): Record<string, unknown>[] {
    const filled = columns.map(({ name, fresh, codes }) => {
      const values = this.#valuesByColumn.get(name) ?? [];
      this.#valuesByColumn.set(name, values);
      for (const value of fresh) values.push(value);
      return { name, codes, values };
    });
    const records: Record<string, unknown>[] = [];
    for (let index = 0; index < length; index += 1) {
      const record: Record<string, unknown> = {};
      for (const { name, codes, values } of filled) {
        const code = codes[index] ?? 0;
        if (code > 0) record[name] = values[code - 1];
      }
      records.push(record);
    }
    return records;
  }
}

/** Equal for equal values. No text begins with a NUL: the check of cells takes control characters out. */
function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? `\0${JSON.stringify(value)}` : value;
}
