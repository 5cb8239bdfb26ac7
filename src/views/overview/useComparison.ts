import { useEffect, useMemo, useState } from "react";
import { programmeAt } from "../../analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../model/scope";
import type { Reading } from "../useReading";
import type { compareReading } from "./compare/compareReading";

type CompareReading = typeof compareReading;

/** The reading beside the second date; `null` without one, and until what compares has been fetched. */
export function useComparison({ at, whole, programme, selection: { otherDay, scope } }: Reading) {
  const [compare, setCompare] = useState<CompareReading | null>(null);
  const isWanted = otherDay !== null;
  useEffect(() => {
    if (!isWanted || compare) return;
    import("./compare/compareReading")
      .then((fetched) => setCompare(() => fetched.compareReading))
      // Failing, it is fetched with the next comparison.
      .catch(() => {});
  }, [isWanted, compare]);
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
