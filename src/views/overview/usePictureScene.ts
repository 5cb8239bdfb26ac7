import { useMemo } from "react";
import { buildScene } from "../../layout/buildScene";
import type { Placement } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import type { Reading } from "../useReading";
import type { OverviewFigures } from "./useOverviewFigures";

/** What map and network draw of the reading; between two dates, of both. */
export function usePictureScene(
  placement: Placement,
  { at: here, whole: everywhere, selection }: Reading,
  { comparison, emphasis: chosen, workings }: OverviewFigures,
  many: readonly string[],
): PlacedScene {
  const at = comparison?.joined ?? here;
  const whole = comparison?.joinedWhole ?? everywhere;
  const emphasis = useMemo(
    () => (many.length > 0 && workings?.emphasiseBodies(at, many)) || chosen,
    [many, workings, at, chosen],
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
