import { afterAll, describe, expect, it } from "vitest";
import type { PictureState } from "../../src/figures/network/pictureState";
import { startCounting } from "./countWork";

const counter = startCounting();
afterAll(() => counter.stop());
const { decideDrawn } = await import("../../src/figures/network/drawn");
const { lightUp } = await import("../../src/figures/network/lightUp");
const { paintAbove, paintPicture } = await import("../../src/figures/network/paintPicture");
const { viewOf, WHOLE_FRAME } = await import("../../src/figures/network/view");
const { buildScene } = await import("../../src/layout/buildScene");
const { makeReady, readOn } = await import("./tenfold");

const SMALL = 150;
const LAST_YEAR = 2025;
const size = { width: 1000, height: 600, ratio: 1 };

const PALETTE: PictureState["palette"] = {
  ink: "",
  inkSoft: "",
  paper: "",
  line: "",
  accent: "",
  sea: "",
  land: "",
  landQuiet: "",
  regions: [],
  regionOther: "",
  font: "",
  isDark: false,
};

function stateOf(bodies: number): PictureState {
  const ready = makeReady(bodies);
  const at = readOn(ready, LAST_YEAR);
  const scene = buildScene(ready.placement, at, at, null);
  const lighting = lightUp(scene, null, null);
  const same = (id: string) => id;
  return {
    scene,
    face: "map",
    palette: PALETTE,
    size,
    view: viewOf(size, ready.placement, WHOLE_FRAME),
    glide: { t: 0, links: 1 },
    lighting,
    drawn: decideDrawn(scene, "map", 1, lighting),
    hovered: null,
    focus: null,
    cursor: null,
    selection: null,
    network: null,
    names: {
      bodyName: same,
      regionName: same,
      countryName: same,
      regionTitle: () => "",
      number: String,
      seaName: same,
    },
    fonts: 0,
  };
}

/** A canvas that only keeps count of what is asked of it. */
function countingContext() {
  const calls = new Map<string, number>();
  const context = new Proxy<object>(Object.create(null) as object, {
    get: (kept, name) => {
      if (typeof name !== "string" || name in kept) return Reflect.get(kept, name) as unknown;
      return (text: unknown) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return name === "measureText" ? { width: 6 * String(text).length } : undefined;
      };
    },
  }) as unknown as CanvasRenderingContext2D;
  return { context, calls };
}

const [small, large] = [stateOf(SMALL), stateOf(10 * SMALL)];

function callsOf(paint: typeof paintPicture, state: PictureState): ReadonlyMap<string, number> {
  const { context, calls } = countingContext();
  paint(context, state);
  return calls;
}

const total = (calls: ReadonlyMap<string, number>) =>
  [...calls.values()].reduce((sum, count) => sum + count, 0);

describe("painting ten times the set", () => {
  it("asks at most ten times as much of the canvas", () => {
    const [few, many] = [total(callsOf(paintPicture, small)), total(callsOf(paintPicture, large))];
    expect(few).toBeGreaterThan(SMALL);
    expect(many / few).toBeLessThan(10.5);
  });

  it("takes about ten times the work", () => {
    const workOf = (state: PictureState) =>
      counter.count(() => paintPicture(countingContext().context, state));
    expect(workOf(large) / workOf(small)).toBeLessThan(16);
  });

  it("writes no more names than there is room for", () => {
    const written = callsOf(paintAbove, large).get("fillText") ?? 0;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(SMALL);
  });
});
