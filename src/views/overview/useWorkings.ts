import type { Selection } from "../../selection/selection";
import { useFetched } from "../../ui/useFetched";
import type { workings } from "./picture/workings";

export type Workings = typeof workings;

const fetchWorkings = async () => (await import("./picture/workings")).workings;

/** What steps, ways, picks, sizes and the legend's filter take: fetched with the first of them; `null` without any. */
export function useWorkings(
  { focus, steps, pathTo, marks, measure }: Selection,
  hasMany = false,
): Workings | null {
  const isNeeded =
    hasMany ||
    focus?.kind === "bodies" ||
    (steps ?? pathTo) !== null ||
    marks.length > 0 ||
    measure !== "agreements";
  const fetched = useFetched(isNeeded, fetchWorkings);
  return isNeeded ? fetched : null;
}
