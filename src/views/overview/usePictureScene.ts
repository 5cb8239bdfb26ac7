import { use, useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { turnTaker } from "../../data/turnTaker";
import { buildScene } from "../../layout/buildScene";
import type { Placement } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import { findLinksAhead, hasManyToFind } from "../../layout/standingLinks";
import type { Emphasis } from "../../model/focus";
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
  const links = comparison ? comparison.ahead(placement) : linksAhead(placement, whole);
  if (links) use(links);
  const plain = useMemo(() => {
    const scene = sceneOf(placement, at, whole, emphasis);
    return emphasis || !comparison ? scene : comparison.light(scene);
  }, [placement, at, whole, emphasis, comparison]);
  const { measure, marks } = selection;
  return useMemo(
    () => workings?.adaptScene(plain, { measure, marks }, whole) ?? plain,
    [workings, plain, measure, marks, whole],
  );
}

const ahead = new WeakMap<ProgrammeAt, Promise<void>>();

/** Where there are so many links that the page would not answer while it finds them: when they have been found. */
function linksAhead(placement: Placement, whole: ProgrammeAt): Promise<void> | null {
  const known = ahead.get(whole);
  if (known || !hasManyToFind(placement, whole)) return known ?? null;
  const finding = findLinksAhead(placement, whole, turnTaker());
  ahead.set(whole, finding);
  return finding;
}

type Drawn = readonly [Placement, ProgrammeAt, Emphasis | null, PlacedScene];

const scenes = new WeakMap<ProgrammeAt, Drawn>();

/** The scene last built of a reading, also where drawing it was given up for something more urgent and begins again. */
function sceneOf(
  placement: Placement,
  at: ProgrammeAt,
  whole: ProgrammeAt,
  emphasis: Emphasis | null,
): PlacedScene {
  const [where, all, lit, known] = scenes.get(at) ?? [];
  if (known && where === placement && all === whole && lit === emphasis) return known;
  const scene = buildScene(placement, at, whole, emphasis);
  scenes.set(at, [placement, whole, emphasis, scene]);
  return scene;
}
