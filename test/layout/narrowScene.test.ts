import { describe, expect, it } from "vitest";
import { countInColour, narrowScene, toggleMark } from "../../src/layout/narrowScene";
import { LINK_KINDS } from "../../src/layout/scene";
import { LEGEND_KEYS } from "../../src/model/pictureChoice";
import { drawnPartnerships } from "../../src/analysis/programmeAt";
import { readOn, sceneOf } from "./shippedPicture";

const scene = sceneOf();

describe("a scene narrowed by its legend", () => {
  it("is the very scene while no entry is chosen", () => {
    expect(narrowScene(scene, [])).toBe(scene);
  });

  it("dims and moves nothing: what is drawn, and where, stays", () => {
    for (const key of LEGEND_KEYS) {
      const { inScope, lit, links, bundles, streams, ...rest } = narrowScene(scene, [key]);
      expect(rest).toEqual(expect.objectContaining({ shown: scene.shown, radius: scene.radius }));
      expect(rest.placement).toBe(scene.placement);
      expect(inScope.every((flag, i) => flag <= (scene.inScope[i] ?? 0))).toBe(true);
      expect(links.inScope.every((flag, i) => flag <= (scene.links.inScope[i] ?? 0))).toBe(true);
      expect(lit).toHaveLength(scene.lit.length);
      expect([bundles.length, streams.length]).toEqual([
        scene.bundles.length,
        scene.streams.length,
      ]);
    }
  });

  it("leaves the chosen kinds of bodies, added up, and the lines that reach one of them", () => {
    const narrowed = narrowScene(scene, ["square", "diamond"]);
    scene.shapes.forEach((shape, body) => {
      const isChosen = shape === "square" || shape === "diamond";
      expect(narrowed.inScope[body]).toBe(isChosen ? scene.inScope[body] : 0);
    });
    narrowed.links.inScope.forEach((flag, link) => {
      const ends = [scene.links.source[link], scene.links.target[link]];
      const isReached = ends.some((end) => narrowed.inScope[end ?? -1] === 1);
      expect(flag).toBe(isReached ? scene.links.inScope[link] : 0);
    });
  });

  it("leaves the lines of a kind and the bodies they join", () => {
    const narrowed = narrowScene(scene, ["abroad"]);
    const abroad = LINK_KINDS.indexOf("abroad");
    const joined = new Set<number>();
    narrowed.links.inScope.forEach((flag, link) => {
      if (flag === 0) return;
      expect(scene.links.kind[link]).toBe(abroad);
      joined.add(scene.links.source[link] ?? -1).add(scene.links.target[link] ?? -1);
    });
    expect(joined.size).toBeGreaterThan(0);
    expect(countInColour(narrowed)).toBe(joined.size);
    expect(narrowed.bundles.some(({ inScope }) => inScope)).toBe(false);
  });

  it("keeps in colour the bodies whose partnerships are only declared, or those of which more is known", () => {
    const best = new Map<number, number>();
    for (const { partnership, members } of drawnPartnerships(readOn())) {
      const level = { null: 0, declared: 1 }[String(partnership.evidence)] ?? 2;
      for (const { id } of members) {
        const body = scene.placement.indexById.get(id) ?? -1;
        best.set(body, Math.max(best.get(body) ?? 0, level));
      }
    }
    expect(new Set(best.values())).toEqual(new Set([1, 2]));
    for (const [key, level] of [
      ["declared", 1],
      ["documented", 2],
    ] as const) {
      const narrowed = narrowScene(scene, [key]);
      narrowed.inScope.forEach((isIn, body) => {
        expect(isIn === 1).toBe(scene.inScope[body] === 1 && best.get(body) === level);
      });
    }
  });

  it("lets different sorts narrow each other", () => {
    const one = narrowScene(scene, ["circle"]);
    const both = narrowScene(scene, ["circle", "isolate"]);
    expect(countInColour(both)).toBeLessThan(countInColour(one));
    both.inScope.forEach((flag, body) => {
      if (flag === 1) expect([scene.shapes[body], scene.partnerships[body]]).toEqual(["circle", 0]);
    });
  });
});

it("an entry pressed twice is as if it had not been pressed, and entries keep their order", () => {
  expect(toggleMark(["circle"], "square")).toEqual(["square", "circle"]);
  expect(toggleMark(toggleMark(["circle"], "square"), "square")).toEqual(["circle"]);
});
