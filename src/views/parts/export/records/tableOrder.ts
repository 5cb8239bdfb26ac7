import type { ExportedSet } from "../../../../export/exportedSet";
import type { ShownColumn, ShownValue } from "../../../../export/shown/shownColumn";
import type { Language } from "../../../../model/localText";

/** A table that can be handed to a worker: no function is in it. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly Omit<ShownColumn<never>, "read">[];
  readonly count: number;
  readonly rows: readonly (readonly ShownValue[])[];
}

/** What the worker is to write. */
export type TableOrder =
  | {
      readonly form: "csv-italian" | "csv-standard" | "xlsx";
      readonly tables: readonly PlainTable[];
      readonly about: readonly (readonly [string, string])[];
      readonly language: Language;
    }
  | { readonly form: "package"; readonly set: ExportedSet };
