import { describe, expect, it } from "vitest";
import { CROWD_ZOOM } from "../../../src/figures/network/drawn";
import { bundleDrawn, MOST_BETWEEN } from "../../../src/figures/network/large/bundleDrawn";
import { LIT, lightUp, PLAIN, RECEDED } from "../../../src/figures/network/lightUp";
import { LINK_KINDS, type PlacedScene } from "../../../src/layout/scene";
import { sceneOf } from "../../layout/shippedPicture";
import { linesTimes } from "./linesTimes";

const FOCUS = { kind: "organisation", id: "prov-cosenza" } as const;
const BETWEEN = LINK_KINDS.indexOf("interregional");
const ABROAD = LINK_KINDS.indexOf("abroad");
const WITHIN = LINK_KINDS.indexOf("regional");

const countOf = (scene: PlacedScene, kind: number) =>
  scene.links.kind.filter((one) => one === kind).length;

/** As many lines as make a crowd between the regions. */
function crowded(): PlacedScene {
  const scene = sceneOf();
  return linesTimes(scene, Math.ceil((MOST_BETWEEN + 1) / countOf(scene, BETWEEN)));
}

const drawnOfKind = ({ links: { kind } }: PlacedScene, drawn: Uint8Array, wanted: number) =>
  [...drawn].filter((isDrawn, link) => isDrawn === 1 && kind[link] === wanted).length;

describe("lines between regions on the network of many", () => {
  it("are drawn one by one while they are few", () => {
    const scene = sceneOf();
    const { links, gathered } = bundleDrawn(scene, "network", 1, lightUp(scene, null, null));
    expect(drawnOfKind(scene, links, BETWEEN)).toBe(countOf(scene, BETWEEN));
    expect(gathered).toBeUndefined();
  });

  it("run in a bundle for each two regions where they are a crowd, and the picture says how many", () => {
    const scene = crowded();
    const { links, bundles, gathered } = bundleDrawn(
      scene,
      "network",
      1,
      lightUp(scene, null, null),
    );
    expect(drawnOfKind(scene, links, BETWEEN)).toBe(0);
    expect(drawnOfKind(scene, links, WITHIN)).toBe(countOf(scene, WITHIN));
    expect(bundles.map(({ bundle }) => bundle.regions)).toHaveLength(scene.bundles.length);
    expect(gathered).toMatchObject({
      bodies: 0,
      links: countOf(scene, BETWEEN) + countOf(scene, ABROAD),
      bundles: scene.bundles.length + scene.streams.length,
      hasLit: false,
    });
  });

  it("are said to run in as many bundles as the filters leave", () => {
    const scene = crowded();
    const [first] = scene.bundles;
    const within: PlacedScene = {
      ...scene,
      bundles: scene.bundles.map((bundle) => ({ ...bundle, inScope: bundle === first })),
      streams: scene.streams.map((stream) => ({ ...stream, inScope: false })),
    };
    const { gathered } = bundleDrawn(within, "network", 1, lightUp(within, null, null));
    expect(gathered?.bundles).toBe(1);
  });

  it("open into single lines from near", () => {
    const scene = crowded();
    const lighting = lightUp(scene, null, null);
    const { links, gathered } = bundleDrawn(scene, "network", CROWD_ZOOM, lighting);
    expect(drawnOfKind(scene, links, BETWEEN)).toBe(countOf(scene, BETWEEN));
    expect(gathered).toBeUndefined();
  });

  it("come out of their bundles where few are singled out, and the others are left out", () => {
    const scene = crowded();
    const lighting = lightUp(scene, FOCUS, null);
    const { links, gathered } = bundleDrawn(scene, "network", 1, lighting);
    const lit = [...lighting.links].filter((level) => level === LIT).length;
    expect(lighting.links).toContain(RECEDED);
    expect(lit).toBeGreaterThan(0);
    expect(links.filter((isDrawn) => isDrawn === 1)).toHaveLength(lit - litAbroad(scene, lighting));
    expect(gathered?.hasLit ?? false).toBe(false);
  });

  it.each(["map", "network"] as const)(
    "stay in their bundles where very many are singled out, on the %s",
    (face) => {
      const scene = crowded();
      const lighting = lightUp(scene, null, null);
      lighting.links.fill(LIT);
      const { links, gathered } = bundleDrawn(scene, face, 1, lighting);
      expect(drawnOfKind(scene, links, BETWEEN)).toBe(0);
      expect(gathered?.hasLit).toBe(true);
      lighting.links.fill(PLAIN);
      expect(bundleDrawn(scene, face, 1, lighting).gathered?.hasLit).toBe(false);
    },
  );
});

/** Of a crowd abroad, what is lit runs in streams. */
function litAbroad(scene: PlacedScene, { links }: { readonly links: Uint8Array }): number {
  const lit = [...links.keys()].filter(
    (link) => links[link] === LIT && scene.links.kind[link] === ABROAD,
  ).length;
  return lit > MOST_BETWEEN ? lit : 0;
}
