import { describe, expect, it } from "vitest";
import { packBodies } from "../../../src/figures/network/gl/packBodies";
import { packLinks } from "../../../src/figures/network/gl/packLinks";
import { packRaster, rasterViewOf } from "../../../src/figures/network/large/packRaster";
import { rasterWhole } from "../../../src/figures/network/large/rasterLinks";
import { LIT, PLAIN, RECEDED } from "../../../src/figures/network/lightUp";
import { DOTS, FEW_LINKS, linkBatches } from "../../../src/figures/network/linkLooks";
import { MANY_LINKS } from "../../../src/figures/network/manyLinks";
import { paintOrder } from "../../../src/figures/network/paintBodies";
import type { PictureState } from "../../../src/figures/network/pictureState";
import { CURVE } from "../../../src/layout/traceLinks";
import type { Focus } from "../../../src/model/focus";
import { LINK_KINDS } from "../../../src/layout/scene";
import { placement, sceneOf } from "../../layout/shippedPicture";
import { bareState } from "./bareState";

const scene = sceneOf();
/** A colour's first letter stands for its red. */
const readColour = (colour: string) => [colour.codePointAt(0) ?? 0, 0, 0] as const;

const stateOf = (focus: Focus | null = null) => bareState(scene, focus);

const focused = stateOf({ kind: "organisation", id: "prov-cosenza" });

describe("the looks of lines", () => {
  it("hold every drawn line once, the receded below and the lit on top", () => {
    const batches = linkBatches(focused);
    const links = batches.flatMap((batch) => batch.links);
    const drawn = [...focused.drawn.links.keys()].filter((link) => focused.drawn.links[link] === 1);
    expect(links.toSorted((a, b) => a - b)).toEqual(drawn);
    const levels = batches.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(new Set(levels)).toEqual(new Set([RECEDED, LIT]));
    for (const batch of batches) {
      for (const link of batch.links) expect(focused.lighting.links[link]).toBe(batch.level);
    }
  });

  it("are thicker between regions than within one, for whoever sees no colours", () => {
    const widest = (kind: (typeof LINK_KINDS)[number]) => {
      const { links } = scene;
      const ofOne = (link: number) =>
        links.kind[link] === LINK_KINDS.indexOf(kind) && links.partnerships[link] === 1;
      const every = { ...stateOf(), drawn: { ...stateOf().drawn, links: links.kind.map(() => 1) } };
      const batches = linkBatches(every).filter((batch) => batch.links.some(ofOne));
      return Math.max(...batches.map(({ brush }) => brush.thick));
    };
    expect(widest("interregional")).toBeGreaterThan(1.5 * widest("regional"));
    expect(widest("regional")).toBeGreaterThan(widest("local"));
  });

  it("stand out strongly when few between regions are lit in a picture of many, and show how dense they are when more are", () => {
    const between = scene.links.kind.indexOf(LINK_KINDS.indexOf("interregional"));
    const litAlpha = (count: number, lit: number) => {
      const state = stateOf();
      const links = new Uint8Array(Math.max(lit, scene.links.count)).fill(RECEDED);
      links.fill(LIT, 0, lit);
      links[between] = LIT;
      const drawn = {
        ...state.drawn,
        links: scene.links.kind.map((_, link) => (link === between ? 1 : 0)),
      };
      const many = { ...scene, links: { ...scene.links, count } };
      const [batch] = linkBatches({
        ...state,
        scene: many,
        drawn,
        lighting: { ...state.lighting, links },
      });
      return batch?.brush.alpha ?? 0;
    };
    const many = MANY_LINKS + 1;
    expect(litAlpha(many, 1)).toBe(litAlpha(scene.links.count, 1));
    expect(litAlpha(many, FEW_LINKS * 4) / litAlpha(many, 1)).toBeCloseTo(0.5, 1);
    expect(litAlpha(many, MANY_LINKS) / litAlpha(many, 1)).toBeCloseTo(0.35);
    expect(litAlpha(scene.links.count, scene.links.count)).toBe(litAlpha(scene.links.count, 1));
  });

  it("are fainter the more lines there are, but never from one line to the next", () => {
    const state = stateOf();
    const alphas = [1, FEW_LINKS, MANY_LINKS, MANY_LINKS * 4, MANY_LINKS * 10_000].map((count) => {
      const many = { ...scene, links: { ...scene.links, count } };
      return linkBatches({ ...state, scene: many })[0]?.brush.alpha ?? 0;
    });
    const [alone = 0, few = 1, ...more] = alphas;
    expect(alone / few).toBeCloseTo(1.8);
    expect(more.map((alpha) => alpha / few)).toEqual([1, 0.5, 0.2]);
  });

  it("make up for the gaps between the dots of what is being prepared", () => {
    const every = {
      ...stateOf(),
      drawn: { ...stateOf().drawn, links: scene.links.kind.map(() => 1) },
    };
    const alphas = (isDotted: boolean) =>
      linkBatches(every)
        .filter(({ brush }) => (brush.dash === DOTS) === isDotted)
        .map(({ brush }) => brush.alpha);
    expect(Math.min(...alphas(true))).toBeGreaterThan(Math.max(...alphas(false)));
  });
});

describe("lit lines", () => {
  it("are as strong as can be while they are few, and fainter where thousands are lit at once", () => {
    const alphaOf = (count: number) => {
      const [links, state] = [new Uint8Array(count), stateOf()];
      const many = {
        ...state,
        scene: { ...scene, links: { ...scene.links, count } },
        drawn: { ...state.drawn, links: links.fill(1) },
        lighting: { ...state.lighting, links: links.map(() => LIT) },
      };
      return Math.max(...linkBatches(many).map(({ brush }) => brush.alpha));
    };
    expect(alphaOf(MANY_LINKS)).toBe(0.9);
    expect(alphaOf(4 * MANY_LINKS)).toBe(0.45);
  });
});

describe("what the graphics card is given", () => {
  it("are the drawn lines' curves and colours in the order of painting", () => {
    const { count, starts, ends, colours, lines } = packLinks(focused, readColour);
    const batches = linkBatches(focused);
    const order = batches.flatMap(({ links }) => links);
    expect(count).toBe(order.length);
    order.forEach((link, mark) => {
      const curve = focused.drawn.curves.subarray(link * CURVE, link * CURVE + CURVE);
      expect([...starts.subarray(mark * 4, mark * 4 + 4)]).toEqual([...curve.subarray(0, 4)]);
      expect([...ends.subarray(mark * 4, mark * 4 + 4)]).toEqual([...curve.subarray(4)]);
    });
    const first = batches[0]?.brush;
    expect([...colours.subarray(0, 4)]).toEqual([
      first?.colour.codePointAt(0),
      0,
      0,
      Math.round((first?.alpha ?? 0) * 255),
    ]);
    expect(lines[0]).toBeCloseTo(first?.thick ?? 0);
  });

  it("are the bodies on show, with the alpha of what recedes and their traits", () => {
    const { count, places, colours, traits } = packBodies(focused, readColour);
    const order = paintOrder(focused);
    expect(count).toBe(focused.drawn.bodies.filter((isDrawn) => isDrawn === 1).length);
    order.forEach((body, mark) => {
      expect(places[mark * 4]).toBe(placement.netX[body]);
      expect(places[mark * 4 + 2]).toBe(scene.radius[body]);
      const isReceded = focused.lighting.bodies[body] === RECEDED;
      expect(colours[mark * 4 + 3]).toBe(isReceded ? 51 : 255);
      const isActor = scene.shapes[body] === "triangle";
      expect(traits[mark * 4 + 2]).toBe(scene.illustrative[body] === 1 && !isActor ? 255 : 0);
    });
  });
});

describe("lines drawn without outlines", () => {
  const pixelsOf = (state: PictureState): Uint8ClampedArray =>
    rasterWhole(packRaster(state, readColour), rasterViewOf(state));

  it("are empty where no line is, and hold the colours of the lines", () => {
    const pixels = pixelsOf(stateOf());
    expect(pixels.length).toBe(1000 * 600 * 4);
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    const reds = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at + 3] ?? 0) > 0) reds.add(pixels[at] ?? 0);
    }
    expect(reds).toContain("a".codePointAt(0));
    expect(stateOf().lighting.links).toContain(PLAIN);
  });

  it("are none when none is drawn", () => {
    const state = stateOf();
    const drawn = { ...state.drawn, links: state.drawn.links.map(() => 0) };
    expect(pixelsOf({ ...state, drawn }).every((level) => level === 0)).toBe(true);
  });
});
