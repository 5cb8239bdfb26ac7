import type { RawTable } from "../../model/rawTable";
import { readMention, type BodyMention, type Writing } from "./bodyMention";

/** What a row says of a body: cells of `organisations`, in contract values. */
export interface BodyEntry {
  /** Of its writing. */
  readonly key: string;
  readonly raw: RawTable;
  readonly row: number;
  readonly record: Record<string, unknown>;
  /** Contract column → header it came from. */
  readonly headers: ReadonlyMap<string, string>;
  /** Its own id in the file, where it has one. */
  readonly id: string | null;
  /**
   * row: of a list of bodies, it becomes a record; ready: likewise, and its table passes as it is;
   * mention: of a party, which becomes a record where no list has it.
   */
  readonly source: "row" | "ready" | "mention";
}

/** Every body that the tables name. */
export interface BodyBook {
  /** Enters what a row says; returns the key of the writing. */
  readonly enter: (mention: BodyMention, entry: Omit<BodyEntry, "key">) => string;
  readonly hasId: (id: string) => boolean;
  readonly writings: () => readonly Writing[];
  readonly entriesByKey: ReadonlyMap<string, readonly BodyEntry[]>;
}

export function bodyBook(): BodyBook {
  const writings = new Map<string, Writing>();
  const entriesByKey = new Map<string, BodyEntry[]>();
  const ids = new Set<string>();
  const writingBySaid = new Map<string, Writing>();
  const writingOf = (mention: BodyMention): Writing => {
    const read = readMention(mention);
    const there = writings.get(read.key) ?? { ...read, names: new Set<string>(), places: [] };
    writings.set(read.key, there);
    return there;
  };
  return {
    entriesByKey,
    hasId: (id) => ids.has(id),
    writings: () => [...writings.values()],
    enter(mention, entry) {
      // Most names come again and again in the same letters.
      const said = Object.values(mention).join("\n");
      const writing = writingBySaid.get(said) ?? writingOf(mention);
      writingBySaid.set(said, writing);
      const { key } = writing;
      writing.names.add(mention.name);
      writing.places.push({ table: entry.raw.name, row: entry.row });
      if (entry.id !== null) ids.add(entry.id);
      const entries = entriesByKey.get(key);
      if (!entries) entriesByKey.set(key, [{ ...entry, key }]);
      // Most mentions say nothing beyond the name.
      else if (entry.source !== "mention" || Object.keys(entry.record).length > 0) {
        entries.push({ ...entry, key });
      }
      return key;
    },
  };
}

/** What cells of `organisations` say for matching. */
export function mentionOf(
  name: string,
  record: Readonly<Record<string, unknown>>,
  kind: string | null,
): BodyMention {
  const text = (column: string) => {
    const value = record[column];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  return {
    name,
    istat: text("istat"),
    kind: text("kind") ?? kind,
    province: text("province"),
    region: text("region"),
    country: text("country"),
  };
}
