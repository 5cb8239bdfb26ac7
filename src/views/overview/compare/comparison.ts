import type { DaysCompared } from "../../../analysis/compare/compareDays";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { PaintOver } from "../../../figures/network/pictureState";
import type { Placement } from "../../../layout/placement";
import type { PlacedScene } from "../../../layout/scene";

/** The reading date beside another one, ready for every face. */
export interface Comparison extends DaysCompared {
  /** The reading with what is open on the other day still in it, in the scope and without. */
  readonly joined: ProgrammeAt;
  readonly joinedWhole: ProgrammeAt;
  /** Where there are so many links that the page would not answer while it compares them: when they have been. */
  readonly ahead: (placement: Placement) => Promise<void> | null;
  /** The scene with what changed lit, for pictures in which nothing is selected. */
  readonly light: (scene: PlacedScene) => PlacedScene;
  /** A scene whose bundles say what is new and lost of them. */
  readonly countIn: (scene: PlacedScene) => PlacedScene;
  readonly painterOf: (scene: PlacedScene) => PaintOver;
}
