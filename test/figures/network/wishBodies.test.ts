import { describe, expect, it } from "vitest";
import { decideDrawn } from "../../../src/figures/network/drawn";
import type { Write } from "../../../src/figures/network/labelWriter";
import { lightUp, RECEDED } from "../../../src/figures/network/lightUp";
import { viewOf, type ZoomState } from "../../../src/figures/network/view";
import { wishBodies } from "../../../src/figures/network/wishBodies";
import type { PlacedScene } from "../../../src/layout/scene";
import type { Focus } from "../../../src/model/focus";
import { placement, sceneOf } from "../../layout/shippedPicture";
import { bareState, size } from "./bareState";

const scene = sceneOf();
const write: Write = (text, writing, place) => ({
  ...place,
  ...writing,
  text,
  width: 0,
  height: 0,
  font: "",
  spacing: "",
  alpha: 1,
  hasHalo: true,
});

function wished(of: PlacedScene, zoom: ZoomState, focus: Focus | null = null) {
  const lighting = lightUp(of, focus, null);
  const view = viewOf(size, of.placement, zoom);
  const drawn = decideDrawn(of, "network", zoom.k, lighting);
  const state = { ...bareState(of), view, lighting, drawn, focus };
  return { state, texts: wishBodies(state, write).map(({ text }) => text) };
}

const whole = { k: 1, x: 0, y: 0 };
const importance = (id: string) => {
  const body = placement.indexById.get(id) ?? -1;
  const kind = { square: 8, triangle: -20 } as Partial<Record<string, number>>;
  return (scene.partnerships[body] ?? 0) + (kind[scene.shapes[body] ?? ""] ?? 0);
};

describe("the names that are wished", () => {
  it("are those of most agreements first, whatever was asked before", () => {
    for (const zoom of [whole, { k: 4, x: -900, y: -600 }, whole]) {
      const { texts } = wished(scene, zoom);
      expect(texts.length).toBeGreaterThan(3);
      expect(texts).toEqual(texts.toSorted((a, b) => importance(b) - importance(a)));
    }
  });

  it("are, from near, those of all bodies in sight and of none far beside the page", () => {
    const { texts, state } = wished(scene, { k: 4, x: -900, y: -600 });
    const near = placement.bodies.filter((_, body) => {
      const x = (placement.netX[body] ?? 0) * state.view.scale + state.view.x;
      const y = (placement.netY[body] ?? 0) * state.view.scale + state.view.y;
      const isIn = x >= -60 && y >= -60 && x <= size.width + 60 && y <= size.height + 60;
      return isIn && state.drawn.bodies[body] === 1;
    });
    expect(near.length).toBeLessThan(state.drawn.bodies.filter((isOn) => isOn === 1).length);
    expect(new Set(texts)).toEqual(new Set(near.map(({ id }) => id)));
  });

  it("follow what is selected: what recedes has none", () => {
    const id = placement.bodies[0]?.id ?? "";
    const focus = { kind: "organisation", id } as const;
    const { texts, state } = wished(scene, whole, focus);
    expect(texts).toContain(id);
    for (const text of texts) {
      expect(state.lighting.bodies[placement.indexById.get(text) ?? -1]).not.toBe(RECEDED);
    }
  });

  it("begin with the body under the keyboard", () => {
    const { state, texts } = wished(scene, whole);
    const last = placement.indexById.get(texts.at(-1) ?? "") ?? -1;
    expect(wishBodies({ ...state, cursor: last }, write)[0]?.text).toBe(texts.at(-1));
  });
});
