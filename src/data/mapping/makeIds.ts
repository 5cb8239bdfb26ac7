import { foldName } from "../../model/foldName";

const LONGEST_ID = 64;

/** Ids as people would write them («comune-di-nardo»), each given once. */
export interface IdMaker {
  readonly take: (text: string) => string;
  /** Keeps an id that the files have from being given to another. */
  readonly reserve: (id: string) => void;
}

export function idMaker(fallback: string): IdMaker {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return {
    reserve: (id) => taken.add(id),
    take(text) {
      const stem = slug(text) || fallback;
      let id = stem;
      for (let count = next.get(stem) ?? 2; taken.has(id); count += 1) {
        id = `${stem.slice(0, LONGEST_ID - 8)}-${count}`;
        next.set(stem, count + 1);
      }
      taken.add(id);
      return id;
    },
  };
}

/** Letters without accents, digits and single hyphens; empty where the text has none of them. */
export function slug(text: string): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, "");
}
