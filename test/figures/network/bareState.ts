import type { Palette } from "../../../src/figures/network/palette";
import type { PictureState } from "../../../src/figures/network/pictureState";
import { decideDrawn } from "../../../src/figures/network/drawn";
import { lightUp } from "../../../src/figures/network/lightUp";
import { viewOf, WHOLE_FRAME } from "../../../src/figures/network/view";
import type { PlacedScene } from "../../../src/layout/scene";
import type { Focus } from "../../../src/model/focus";

export const size = { width: 1000, height: 600, ratio: 1 };

const palette: Palette = {
  ink: "ink",
  inkSoft: "soft",
  paper: "paper",
  line: "line",
  accent: "accent",
  sea: "sea",
  land: "land",
  landQuiet: "quiet",
  regions: ["first", "second", "third", "fourth"],
  regionOther: "other",
  font: "font",
  isDark: false,
};
/** A scene on its network's face at rest, with ids for names. */
export function bareState(scene: PlacedScene, focus: Focus | null = null): PictureState {
  const lighting = lightUp(scene, focus, null);
  return {
    scene,
    face: "network",
    palette,
    size,
    view: viewOf(size, scene.placement, WHOLE_FRAME),
    glide: { t: 1, links: 1 },
    lighting,
    drawn: decideDrawn(scene, "network", 1, lighting),
    hovered: null,
    focus,
    cursor: null,
    selection: null,
    network: null,
    names: {
      bodyName: (id) => id,
      regionName: (id) => id,
      countryName: (id) => id,
      regionTitle: () => "",
      number: String,
      seaName: (id) => id,
    },
    fonts: 0,
  };
}
