import type { ProgrammeAt } from "../programmeAt";
import { countStatuses } from "./countStatuses";
import { progressOf, progressOfAll } from "./progressOf";
import { regionsOf } from "./regionsOf";
import { whyCounted } from "./whyCounted";

/** A total that a page shows, and the ids of the records on the list that it opens. */
export interface Figure {
  /** Unique: `indicator`, `indicator@region`, `status:critical`. */
  readonly key: string;
  readonly value: number;
  readonly list: readonly string[];
}

/**
 * Every total of the results: each counted indicator in the whole and in each region, against the records with their
 * reasons; the indicators of each status. Observed values are no totals: they have no list.
 */
export function figuresOfProgress(at: ProgrammeAt): readonly Figure[] {
  const counted = at.programme.indicators
    .filter(({ measure }) => measure.kind !== "observed")
    .flatMap((indicator) =>
      [null, ...regionsOf(indicator, at)].map((region) => ({
        key: region === null ? indicator.id : `${indicator.id}@${region}`,
        value: progressOf(at, indicator, region).value ?? Number.NaN,
        list: whyCounted(at, indicator, region).map(({ id }) => id),
      })),
    );
  const statuses = [...countStatuses(progressOfAll(at))].map(([status, list]) => ({
    key: `status:${status}`,
    value: list.length,
    list: list.map(({ indicator }) => indicator.id),
  }));
  return [...counted, ...statuses];
}
