import { useMemo } from "react";
import { buildScene } from "../../layout/buildScene";
import type { Placement } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import type { Reading } from "../useReading";
import type { OverviewFigures } from "./useOverviewFigures";
import { useWorkings } from "./useWorkings";

/** What map and network draw of the reading; between two dates, of both. */
export function usePictureScene(
  placement: Placement,
  { at: here, whole: everywhere, selection }: Reading,
  { comparison, emphasis: chosen }: OverviewFigures,
  many: readonly string[],
): PlacedScene {
  const at = comparison?.joined ?? here;
  const whole = comparison?.joinedWhole ?? everywhere;
  const hasMany = many.length > 0 && selection.focus === null;
  const workings = useWorkings(selection, hasMany);
  const emphasis = useMemo(
    () => (hasMany && workings?.emphasiseBodies(at, many)) || chosen,
    [hasMany, many, workings, at, chosen],
  );
  const plain = useMemo(
    () => buildScene(placement, at, whole, emphasis ?? comparison?.emphasis ?? null),
    [placement, at, whole, emphasis, comparison],
  );
  const { measure, marks } = selection;
  return useMemo(
    () => workings?.adaptScene(plain, { measure, marks }, whole) ?? plain,
    [workings, plain, measure, marks, whole],
  );
}
