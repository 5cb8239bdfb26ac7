import type { TableName, TABLES } from "../model/tables";

/** A description in both languages. */
export interface Words {
  readonly it: string;
  readonly en: string;
}

type Provenance = "source" | "note" | "illustrative";

/** Every column of every table but those that all tables have: none can be forgotten. */
export type ColumnWords = {
  readonly [T in TableName]: Readonly<Record<Exclude<keyof (typeof TABLES)[T], Provenance>, Words>>;
};
