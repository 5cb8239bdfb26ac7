import { linkKey } from "../../../analysis/linkKinds";
import type { Link } from "../../../analysis/linksAt";
import { distancesFrom, linksByStep, tiesAt } from "../../../analysis/network/reach";
import { shortestPath } from "../../../analysis/network/shortestPath";
import { measureBodies } from "../../../analysis/overview/measureBodies";
import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../../analysis/programmeAt";
import { narrowScene } from "../../../layout/narrowScene";
import type { PlacedScene } from "../../../layout/scene";
import { sizeMarks } from "../../../layout/sizeMarks";
import type { Emphasis } from "../../../model/focus";
import type { Selection } from "../../../selection/selection";

/** What is lit by steps, by a way between two bodies or by bodies picked together; `null` where none is chosen. */
function emphasisOf({ focus, steps, pathTo }: Selection, at: ProgrammeAt): Emphasis | null {
  if (focus?.kind === "bodies") return emphasiseBodies(at, focus.ids);
  if (focus?.kind !== "organisation") return null;
  if (pathTo !== null) return emphasisePath(at, focus.id, pathTo);
  return steps === null ? null : emphasiseSteps(at, focus.id, steps);
}

/** More lines than this hide one another and what they lead to. */
const MOST_LINES = 600;

/** The links lit for the steps around a body, step by step from the first; those further out that are too many, not. */
export function litSteps(at: ProgrammeAt, id: string, steps: number): readonly (readonly Link[])[] {
  let count = 0;
  const isTooMany = (links: readonly Link[], step: number) => {
    count += links.length;
    return step > 0 && count > MOST_LINES;
  };
  const bySteps = linksByStep(at, id, steps);
  const end = bySteps.findIndex(isTooMany);
  return end === -1 ? bySteps : bySteps.slice(0, end);
}

/** Whom a body reaches with all their partnerships, and the lines that lead there: those among them say nothing of it. */
function emphasiseSteps(at: ProgrammeAt, id: string, steps: number): Emphasis {
  const links = litSteps(at, id, steps).flat();
  return {
    ...emphasiseBodies(at, [...distancesFrom(at, id, steps).keys()]),
    links: new Set(links.map(({ key }) => key)),
  };
}

/** Some bodies and every link among them. */
export function emphasiseBodies(at: ProgrammeAt, ids: readonly string[]): Emphasis {
  const chosen = new Set(ids);
  const ties = tiesAt(at);
  const links = ids.flatMap((id) =>
    (ties.get(id) ?? []).flatMap(({ other, link }) => (chosen.has(other) ? [link] : [])),
  );
  return emphasiseLinks(ids, links);
}

/** The drawn partnerships in which at least two of some bodies meet. */
export function partnershipsAmong(
  at: ProgrammeAt,
  ids: readonly string[],
): readonly PartnershipAt[] {
  const chosen = new Set(ids);
  return drawnPartnerships(at).filter(
    ({ members }) => members.filter(({ id }) => chosen.has(id)).length >= 2,
  );
}

function emphasisePath(at: ProgrammeAt, from: string, to: string): Emphasis {
  const path = shortestPath(at, from, to);
  return emphasiseLinks(path?.ids ?? [from, to], path?.links ?? []);
}

function emphasiseLinks(ids: readonly string[], links: readonly Link[]): Emphasis {
  return {
    organisations: new Set(ids),
    partnerships: new Set(
      links.flatMap(({ partnerships }) => partnerships.map(({ partnership }) => partnership.id)),
    ),
    links: new Set(links.map(({ ends: [a, b] }) => linkKey(a.id, b.id))),
  };
}

/** The scene with the sizes and within the entries of the legend that are chosen. */
function adaptScene(
  scene: PlacedScene,
  { measure, marks }: Pick<Selection, "measure" | "marks">,
  whole: ProgrammeAt,
): PlacedScene {
  const narrowed = narrowScene(scene, marks);
  if (measure === "agreements") return narrowed;
  const values = measureBodies(whole, measure);
  return sizeMarks(narrowed, (body) => values.get(scene.placement.bodies[body]?.id ?? "") ?? null);
}

export const workings = { emphasisOf, emphasiseBodies, adaptScene } as const;
