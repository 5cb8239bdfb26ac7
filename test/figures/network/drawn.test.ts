import { describe, expect, it } from "vitest";
import { decideDrawn } from "../../../src/figures/network/drawn";
import { LIT, lightUp, RECEDED } from "../../../src/figures/network/lightUp";
import { MANY_LINKS } from "../../../src/figures/network/manyLinks";
import type { PlacedScene } from "../../../src/layout/scene";
import { sceneOf } from "../../layout/shippedPicture";

const FOCUS = { kind: "organisation", id: "prov-cosenza" } as const;

/** The drawn links of the network around a body, by how they are lit, of a scene said to have so many. */
function drawnOf(count: number) {
  const scene = sceneOf();
  const lighting = lightUp(scene, FOCUS, null);
  const said: PlacedScene = { ...scene, links: { ...scene.links, count } };
  const { links } = decideDrawn(said, "network", 1, lighting);
  const ofLevel = (wanted: number) =>
    [...links].filter((isDrawn, link) => isDrawn === 1 && lighting.links[link] === wanted).length;
  return { lit: ofLevel(LIT), receded: ofLevel(RECEDED) };
}

describe("behind what is singled out, the other lines", () => {
  it("show faintly, and are left out where so many would be a solid patch", () => {
    const few = drawnOf(sceneOf().links.count);
    const many = drawnOf(MANY_LINKS + 1);
    expect(few.receded).toBeGreaterThan(0);
    expect(many).toEqual({ lit: few.lit, receded: 0 });
    expect(many.lit).toBeGreaterThan(0);
  });
});
