import type { Progress } from "./progressOf";
import { STATUSES, type Status } from "./status";

/** Status → the indicators that have it, in the order given; every status is there, with an empty list if need be. */
export function countStatuses(all: readonly Progress[]): ReadonlyMap<Status, readonly Progress[]> {
  return new Map(
    STATUSES.map((status) => [status, all.filter((progress) => progress.status === status)]),
  );
}
