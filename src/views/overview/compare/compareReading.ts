import { compareDays, joinDays, type DaysCompared } from "../../../analysis/compare/compareDays";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { changePainter } from "../../../figures/network/paintChanges";
import { markDays } from "../../../layout/markChanges";
import type { PlacedScene } from "../../../layout/scene";
import type { Emphasis } from "../../../model/focus";
import { changesOfRegions } from "./changesOf";
import type { Comparison } from "./comparison";

type Both = readonly [at: ProgrammeAt, whole: ProgrammeAt];

export function compareReading([at, whole]: Both, [other, otherWhole]: Both): Comparison {
  const compared = compareDays(at, other);
  const bodyKinds = new Map([...compared.bodies].map(([id, { kind }]) => [id, kind]));
  return {
    ...compared,
    joined: joinDays(at, other),
    joinedWhole: joinDays(whole, otherWhole),
    emphasis: emphasiseChanges(compared),
    countIn: (scene) => countChanges(scene, compared),
    painterOf: (scene) => changePainter(markDays(scene, bodyKinds, compared.links)),
  };
}

function countChanges(scene: PlacedScene, compared: DaysCompared): PlacedScene {
  const bundles = scene.bundles.map((bundle) => {
    const changes = changesOfRegions(compared, bundle.regions);
    return { ...bundle, changes: [changes.new.length, changes.lost.length] as const };
  });
  return { ...scene, bundles };
}

function emphasiseChanges(compared: DaysCompared): Emphasis {
  const changed = [...compared.new, ...compared.lost];
  return {
    organisations: new Set(changed.flatMap(({ members }) => members.map(({ id }) => id))),
    partnerships: new Set(changed.map(({ partnership }) => partnership.id)),
    links: new Set([...compared.links].flatMap(([key, kind]) => (kind === "continued" ? [] : key))),
  };
}
