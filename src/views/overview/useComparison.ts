import { useMemo } from "react";
import { programmeAt } from "../../analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../model/scope";
import { useFetched } from "../../ui/useFetched";
import type { Reading } from "../useReading";

const fetchComparing = async () => (await import("./compare/compareReading")).compareReading;

/** The reading beside the second date; `null` without one, and until what compares has been fetched. */
export function useComparison({ at, whole, programme, selection: { otherDay, scope } }: Reading) {
  const compare = useFetched(otherDay !== null, fetchComparing);
  const other = useMemo(() => {
    if (otherDay === null) return null;
    const day = Math.min(programme.lastDay, Math.max(programme.firstDay, otherDay));
    const all = { ...WHOLE_PROGRAMME, onlyReal: scope.onlyReal };
    return [programmeAt(programme, day, scope), programmeAt(programme, day, all)] as const;
  }, [programme, otherDay, scope]);
  return useMemo(
    () => (other && compare ? compare([at, whole], other) : null),
    [at, whole, other, compare],
  );
}
