import { useEffect, useState } from "react";
import type { Selection } from "../../selection/selection";
import type { workings as workingsType } from "./picture/workings";

export type Workings = typeof workingsType;

/** What steps, ways, picks, sizes and the legend's filter take: fetched with the first of them; `null` before. */
export function useWorkings({ focus, steps, pathTo, marks, measure }: Selection): Workings | null {
  const [fetched, setFetched] = useState<Workings | null>(null);
  const isNeeded =
    focus?.kind === "bodies" ||
    steps !== null ||
    pathTo !== null ||
    marks.length > 0 ||
    measure !== "agreements";
  useEffect(() => {
    if (!isNeeded || fetched) return;
    import("./picture/workings")
      .then(({ workings }) => setFetched(workings))
      // Failing, they are fetched with the next choice.
      .catch(() => {});
  }, [isNeeded, fetched]);
  return isNeeded ? fetched : null;
}
