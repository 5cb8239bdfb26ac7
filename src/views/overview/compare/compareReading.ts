import { changesBetweenRegions } from "../../../analysis/compare/changesBetweenRegions";
import { compareDays, type DaysCompared } from "../../../analysis/compare/compareDays";
import { joinDays } from "../../../analysis/compare/joinDays";
import { drawnRows } from "../../../analysis/drawnRows";
import { lazily } from "../../../analysis/lazily";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { turnTaker } from "../../../data/turnTaker";
import { changePainter } from "../../../figures/network/paintChanges";
import { countMeetings } from "../../../layout/pairIndex";
import { placeDayChanges, type DayChanges } from "../../../layout/placeDayChanges";
import type { Placement } from "../../../layout/placement";
import type { PlacedScene } from "../../../layout/scene";
import { findLinksAhead } from "../../../layout/standingLinks";
import { allAtOnce, inTurns } from "../../../model/inSteps";
import type { Comparison } from "./comparison";

type Both = readonly [at: ProgrammeAt, whole: ProgrammeAt];

const last = new WeakMap<ProgrammeAt, readonly [...Both, ProgrammeAt, Comparison]>();

/** The same object for the same days, also where drawing it was given up and begins again. */
export function compareReading([at, whole]: Both, [other, otherWhole]: Both): Comparison {
  const [all, beside, allBeside, known] = last.get(at) ?? [];
  if (known && all === whole && beside === other && allBeside === otherWhole) return known;
  const compared = compareDays(at, other);
  const joinedWhole = joinDays(whole, otherWhole);
  const comparison = Object.assign(compared, {
    joined: joinDays(at, other),
    joinedWhole,
    countIn: countingChanges(compared),
    ...placing(compared, joinedWhole),
  });
  last.set(at, [whole, other, otherWhole, comparison]);
  return comparison;
}

/** With more meetings than this, comparing them would keep the page from answering. */
const MANY_MEETINGS = 100_000;

type Seats = Placement["indexById"];

function placing(
  { rows }: DaysCompared,
  joined: ProgrammeAt,
): Pick<Comparison, "ahead" | "light" | "painterOf"> {
  const found = new WeakMap<Seats, DayChanges>();
  const finding = new WeakMap<Seats, Promise<void>>();
  const hasMany = lazily(() => countMeetings(drawnRows(joined).membership) > MANY_MEETINGS);
  const keep = ({ indexById }: Placement, changes: DayChanges) => {
    found.set(indexById, changes);
    return changes;
  };
  const changesIn = ({ placement }: PlacedScene) =>
    found.get(placement.indexById) ??
    keep(placement, allAtOnce(placeDayChanges(placement, joined, rows)));
  const find = async (placement: Placement) => {
    const pause = turnTaker();
    await findLinksAhead(placement, joined, pause);
    keep(placement, await inTurns(placeDayChanges(placement, joined, rows), pause));
  };
  return {
    ahead: (placement) => {
      const { indexById } = placement;
      if (!hasMany()) return null;
      const known = finding.get(indexById) ?? find(placement);
      finding.set(indexById, known);
      return known;
    },
    light: (scene) => changesIn(scene).light(scene),
    painterOf: (scene) => changePainter(changesIn(scene).marks),
  };
}

function countingChanges({ rows }: DaysCompared): Comparison["countIn"] {
  const changesOf = lazily(() => changesBetweenRegions(rows));
  return (scene) => ({
    ...scene,
    bundles: scene.bundles.map((bundle) => ({ ...bundle, changes: changesOf()(bundle.regions) })),
  });
}
