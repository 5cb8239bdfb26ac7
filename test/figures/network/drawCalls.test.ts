import { expect, it } from "vitest";
import { packBodies } from "../../../src/figures/network/gl/packBodies";
import { packRaster } from "../../../src/figures/network/large/packRaster";
import { paintLabels } from "../../../src/figures/network/paintLabels";
import type { PictureState } from "../../../src/figures/network/pictureState";
import { sceneOf } from "../../layout/shippedPicture";
import { bareState } from "./bareState";
import { crowdOf } from "./crowdOf";

const scene = sceneOf();
/** About 2,000 and 10,000 bodies. */
const TIMES = [2000, 10_000].map((bodies) => Math.round(bodies / scene.shown.length));

/** Counts what is called on it, by name. */
function countingContext() {
  const calls = new Map<string, number>();
  const canvas = {} as CanvasRenderingContext2D;
  const context = new Proxy(canvas, {
    get: (_, name) => (text: unknown) => {
      calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
      return { width: 6 * String(text).length };
    },
    set: () => true,
  });
  return { context, calls };
}

function crowdState(times: number): PictureState {
  return bareState(crowdOf(scene, times));
}

it("names cost a page's worth of writing and measuring, however many bodies there are", () => {
  const counts = TIMES.map((times) => {
    const state = crowdState(times);
    expect(state.drawn.bodies.length).toBeGreaterThan(1900);
    const { context, calls } = countingContext();
    paintLabels(context, state);
    return calls;
  });
  for (const calls of counts) {
    expect(calls.get("fillText") ?? 0).toBeGreaterThan(0);
    expect(calls.get("fillText") ?? 0).toBeLessThan(450);
    expect(calls.get("measureText") ?? 0).toBeLessThan(450);
    expect(calls.get("arc")).toBeUndefined();
  }
});

it("lines go to a raster in few strokes of one look, whatever their number", () => {
  const state = crowdState(TIMES[1] ?? 1);
  const { curves, layers } = packRaster(state, () => [0, 0, 0]);
  const strokes = layers.flatMap((layer) => layer.strokes);
  const drawn = state.drawn.links.reduce((sum, isOn) => sum + isOn, 0);
  expect(strokes.reduce((sum, { count }) => sum + count, 0)).toBe(drawn);
  expect(curves.length).toBe(drawn * 8);
  expect(layers.length).toBeLessThan(30);
  expect(strokes.length).toBeLessThan(100);
});

it("bodies go to the card as one list", () => {
  const state = crowdState(TIMES[1] ?? 1);
  const { count, places } = packBodies(state, () => [0, 0, 0]);
  expect(count).toBe(state.drawn.bodies.reduce((sum, isOn) => sum + isOn, 0));
  expect(places.length).toBe(count * 4);
});
