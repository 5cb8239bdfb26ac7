import { describe, expect, it } from "vitest";
import { bundleDrawn } from "../../../src/figures/network/large/bundleDrawn";
import { LIT } from "../../../src/figures/network/lightUp";
import { paintBadges } from "../../../src/figures/network/paintBundles";
import type { PictureState } from "../../../src/figures/network/pictureState";
import type { PlacedBundle, PlacedScene } from "../../../src/layout/scene";
import { sceneOf } from "../../layout/shippedPicture";
import { bareState } from "./bareState";
import { linesTimes } from "./linesTimes";

/** The texts that are written on a picture's bundles. */
function textsOn(state: PictureState): string[] {
  const texts: string[] = [];
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (_, name) => (text: unknown) => {
      if (name === "fillText") texts.push(String(text));
    },
    set: () => true,
  });
  paintBadges(context, state);
  return texts.toSorted();
}

/** A crowd of which all is singled out. */
function litState(change: (bundle: PlacedBundle, i: number) => PlacedBundle): PictureState {
  const scene: PlacedScene = linesTimes(sceneOf(), 10);
  const state = bareState({ ...scene, hasEmphasis: true, bundles: scene.bundles.map(change) });
  const drawn = bundleDrawn(state.scene, "network", 1, state.lighting);
  expect(state.lighting.links).toContain(LIT);
  expect(drawn.gathered?.hasLit).toBe(true);
  return { ...state, drawn };
}

describe("the number on a bundle", () => {
  it("counts what is singled out where that runs in bundles; the others stay back", () => {
    const state = litState((bundle, i) => ({ ...bundle, litPartnerships: i === 0 ? 7 : 0 }));
    expect(textsOn(state)).toEqual(["7"]);
  });

  it("says what came and what went between two dates", () => {
    const state = litState((bundle, i) => ({
      ...bundle,
      litPartnerships: i < 3 ? 9 : 0,
      changes: (
        [
          [5, 4],
          [9, 0],
          [0, 9],
        ] as const
      )[i] ?? [0, 0],
    }));
    expect(textsOn(state)).toEqual(["+5 −4", "+9", "−9"]);
  });
});
