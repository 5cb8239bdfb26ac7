import type { Progress } from "./progressOf";

/** Record id → the indicators it counts for, in the order given. */
export interface CountedFor {
  /** A body counts when it is counted itself, or is in a partnership that is. */
  readonly byOrganisation: ReadonlyMap<string, readonly Progress[]>;
  /** A partnership counts when it is counted itself, or is what makes a body, a pair or a country count. */
  readonly byPartnership: ReadonlyMap<string, readonly Progress[]>;
}

/** The evidence read backwards: for which indicators does this body, this partnership count? */
export function countedFor(all: readonly Progress[]): CountedFor {
  return {
    byOrganisation: indexBy(all, ({ evidence }) => evidence.organisations),
    byPartnership: indexBy(all, ({ evidence }) => evidence.partnerships),
  };
}

function indexBy(
  all: readonly Progress[],
  idsOf: (progress: Progress) => readonly string[],
): ReadonlyMap<string, readonly Progress[]> {
  const index = new Map<string, Progress[]>();
  for (const progress of all) {
    for (const id of idsOf(progress)) {
      const known = index.get(id);
      if (known) known.push(progress);
      else index.set(id, [progress]);
    }
  }
  return index;
}
