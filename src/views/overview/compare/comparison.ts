import type { DaysCompared } from "../../../analysis/compare/compareDays";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { PaintOver } from "../../../figures/network/pictureState";
import type { PlacedScene } from "../../../layout/scene";
import type { Emphasis } from "../../../model/focus";

/** The reading date beside another one, ready for every face. */
export interface Comparison extends DaysCompared {
  /** The reading with what is open on the other day still in it, in the scope and without. */
  readonly joined: ProgrammeAt;
  readonly joinedWhole: ProgrammeAt;
  /** What changed, for pictures in which nothing is selected. */
  readonly emphasis: Emphasis;
  /** A scene whose bundles say what is new and lost of them. */
  readonly countIn: (scene: PlacedScene) => PlacedScene;
  readonly painterOf: (scene: PlacedScene) => PaintOver;
}
