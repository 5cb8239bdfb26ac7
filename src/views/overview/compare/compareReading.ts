import { compareDays, joinDays, type DaysCompared } from "../../../analysis/compare/compareDays";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { changePainter } from "../../../figures/network/paintChanges";
import type { PaintOver } from "../../../figures/network/pictureState";
import { markDays } from "../../../layout/markChanges";
import type { PlacedScene } from "../../../layout/scene";
import type { Emphasis } from "../../../model/focus";

/** The reading date beside another one, ready for every face. */
export interface Comparison extends DaysCompared {
  /** The reading with what is open on the other day still in it, in the scope and without. */
  readonly joined: ProgrammeAt;
  readonly joinedWhole: ProgrammeAt;
  /** What changed, for pictures in which nothing is selected. */
  readonly emphasis: Emphasis;
  readonly painterOf: (scene: PlacedScene) => PaintOver;
}

type Both = readonly [at: ProgrammeAt, whole: ProgrammeAt];

export function compareReading([at, whole]: Both, [other, otherWhole]: Both): Comparison {
  const compared = compareDays(at, other);
  const bodyKinds = new Map([...compared.bodies].map(([id, { kind }]) => [id, kind]));
  return {
    ...compared,
    joined: joinDays(at, other),
    joinedWhole: joinDays(whole, otherWhole),
    emphasis: emphasiseChanges(compared),
    painterOf: (scene) => changePainter(markDays(scene, bodyKinds, compared.links)),
  };
}

function emphasiseChanges(compared: DaysCompared): Emphasis {
  const changed = [...compared.new, ...compared.lost];
  return {
    organisations: new Set(changed.flatMap(({ members }) => members.map(({ id }) => id))),
    partnerships: new Set(changed.map(({ partnership }) => partnership.id)),
    links: new Set([...compared.links].flatMap(([key, kind]) => (kind === "continued" ? [] : key))),
  };
}
