import { describe, expect, it } from "vitest";
import { gatherDrawn } from "../../../src/figures/network/large/gatherDrawn";
import { LIT, lightUp } from "../../../src/figures/network/lightUp";
import { viewOf, WHOLE_FRAME } from "../../../src/figures/network/view";
import { placement, sceneOf } from "../../layout/shippedPicture";
import { crowdOf } from "./crowdOf";

const scene = sceneOf();
const size = { width: 1000, height: 600, ratio: 1 };
const whole = viewOf(size, placement, WHOLE_FRAME);
const placed = placement.bodies.flatMap((_, body) =>
  scene.shown[body] === 1 && !Number.isNaN(placement.netX[body]) ? [body] : [],
);

const crowd = (times: number) => crowdOf(scene, times);

describe("a picture of very many", () => {
  it("draws everything where little is on the page, and gathers nothing", () => {
    const lighting = lightUp(scene, null, null);
    const { bodies, links, bundles, gathered } = gatherDrawn(
      scene,
      "network",
      { size, view: whole },
      lighting,
    );
    expect([...bodies.keys()].filter((body) => bodies[body] === 1)).toEqual(placed);
    expect(links).not.toContain(0);
    expect(bundles).toEqual([]);
    expect(gathered).toMatchObject({ bodies: 0, links: 0, bundles: 0 });
  });

  it("shows a crowd as density, with some landmarks and every link in its bundle", () => {
    const many = crowd(200);
    const lighting = lightUp(many, null, null);
    const { bodies, links, bundles, gathered } = gatherDrawn(
      many,
      "network",
      { size, view: whole },
      lighting,
    );
    expect(gathered?.bodies).toBe(placed.length * 200);
    expect(gathered?.links).toBe(scene.links.count);
    expect(links).not.toContain(1);
    expect(bodies.filter((isDrawn) => isDrawn === 1).length).toBeLessThan(100);
    expect(bundles.length).toBeGreaterThan(0);
    // The bodies of most agreements, of as many agreements the first.
    const countOf = (body: number) => many.partnerships[body] ?? 0;
    const onPage = [...bodies.keys()].filter(
      (body) => many.shown[body] === 1 && !Number.isNaN(many.placement.netX[body]),
    );
    const ordered = onPage
      .filter((body) => many.inScope[body] === 1)
      .sort((a, b) => countOf(b) - countOf(a));
    expect(onPage.filter((body) => bodies[body] === 1)).toEqual(
      ordered.slice(0, 60).sort((a, b) => a - b),
    );
  });

  it("counts the links that reach the page, whether or not something stands out", () => {
    const many = crowd(200);
    const half = { ...many.links, inScope: many.links.inScope.map((_, link) => link % 2) };
    const filtered = { ...many, links: half };
    const plain = lightUp(filtered, null, null);
    const linksLeft = (lighting: typeof plain) =>
      gatherDrawn(filtered, "network", { size, view: whole }, lighting).gathered?.links;
    expect(linksLeft(plain)).toBe(half.inScope.reduce((sum, isIn) => sum + isIn, 0));
    expect(linksLeft(plain)).toBe(linksLeft({ ...plain, isSelective: true }));
  });

  it("always draws what is lit, with its links", () => {
    const many = crowd(200);
    const lighting = lightUp(many, { kind: "organisation", id: "nobody" }, null);
    const own = scene.linksOf(placed[0] ?? 0);
    for (const link of own) {
      lighting.links[link] = LIT;
      lighting.bodies[many.links.source[link] ?? 0] = LIT;
      lighting.bodies[many.links.target[link] ?? 0] = LIT;
    }
    const drawn = gatherDrawn(many, "network", { size, view: whole }, lighting);
    expect(own.length).toBeGreaterThan(0);
    expect([...drawn.links.keys()].filter((link) => drawn.links[link] === 1)).toEqual(
      [...own].toSorted((a, b) => a - b),
    );
    for (const link of own) expect(drawn.bodies[many.links.source[link] ?? 0]).toBe(1);
    const lit = lighting.bodies.filter((level) => level === LIT).length;
    expect(drawn.gathered?.bodies).toBe(placed.length * 200 - lit);
  });

  it("leaves out what is beside the page", () => {
    const body = placed[0] ?? 0;
    const k = 10;
    const at = { x: placement.netX[body] ?? 0, y: placement.netY[body] ?? 0 };
    const view = viewOf(size, placement, {
      k,
      x: size.width / 2 - at.x * k,
      y: size.height / 2 - at.y * k,
    });
    const { bodies } = gatherDrawn(scene, "network", { size, view }, lightUp(scene, null, null));
    expect(bodies[body]).toBe(1);
    expect(bodies.filter((isDrawn) => isDrawn === 1).length).toBeLessThan(placed.length);
  });
});
