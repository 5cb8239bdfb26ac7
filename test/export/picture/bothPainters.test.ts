import { beforeEach, describe, expect, it, vi } from "vitest";
import { SvgContext } from "../../../src/export/picture/svgContext";
import { decideDrawn } from "../../../src/figures/network/drawn";
import { packBodies } from "../../../src/figures/network/gl/packBodies";
import { packLinks } from "../../../src/figures/network/gl/packLinks";
import { lightUp } from "../../../src/figures/network/lightUp";
import { linkBatches } from "../../../src/figures/network/linkLooks";
import { paintPicture } from "../../../src/figures/network/paintPicture";
import { selectionPainter } from "../../../src/figures/network/paintSelection";
import type { PictureState } from "../../../src/figures/network/pictureState";
import type { Focus } from "../../../src/model/focus";
import { bareState } from "../../figures/network/bareState";
import { readOn, sceneOf } from "../../layout/shippedPicture";

const scene = sceneOf();
const largest = readOn().network.toSorted((a, b) => b.members.length - a.members.length)[0];

/** The shipped map at rest, with its bundles; or with something selected. */
function mapState(focus: Focus | null): PictureState {
  const lighting = lightUp(scene, focus, null);
  return {
    ...bareState(scene, focus),
    face: "map",
    glide: { t: 0, links: 1 },
    lighting,
    drawn: decideDrawn(scene, "map", 1, lighting),
    selection: selectionPainter,
  };
}

const measureText = (text: string) =>
  ({ width: 6 * text.length, actualBoundingBoxAscent: 8 }) as TextMetrics;

/** What is drawn on a canvas, in order: texts as they are, the rest by how and how broad. */
function onCanvas(state: PictureState): readonly string[] {
  const marks: string[] = [];
  const pen = { lineWidth: 1 };
  let isEmpty = true;
  const put = (mark: string, isDrawn = true) => isDrawn && marks.push(mark);
  const acts: Record<string, (...given: unknown[]) => unknown> = {
    measureText: (text) => measureText(String(text)),
    beginPath: () => (isEmpty = true),
    fill: (path) => put("fill", path !== undefined || !isEmpty),
    stroke: (path) => put(`stroke ${round(pen.lineWidth)}`, path !== undefined || !isEmpty),
    fillText: (text) => put(`text ${String(text)}`),
    strokeText: (text) => put(`halo ${String(text)}`),
  };
  const others = /^(save|restore|set|clear|translate|scale)/;
  const context = new Proxy(pen as CanvasRenderingContext2D, {
    get: (_, name) => {
      const act = acts[String(name)];
      return act ?? (() => (isEmpty &&= others.test(String(name))));
    },
  });
  paintPicture(context, state);
  return marks;
}

/** The same of a file. */
function inSvg(state: PictureState): readonly string[] {
  const ruler = { font: "", letterSpacing: "0px", textBaseline: "middle", measureText } as const;
  const context = new SvgContext({ ...ruler });
  paintPicture(context.pencil as CanvasRenderingContext2D, state);
  const content = context.content.replace(/<defs>.*?<\/defs>/, "");
  return [...content.matchAll(/<(path|use|text) ([^>]*?)\/?>([^<]*)/g)].map(
    ([, element, look = "", text = ""]) => {
      const width = / stroke-width="([^"]*)"/.exec(look)?.[1];
      if (element === "text") return `${width === undefined ? "text" : "halo"} ${text}`;
      return width === undefined ? "fill" : `stroke ${width}`;
    },
  );
}

/** As a file has it. */
const round = (width: number) => String(Math.round(width * 1e4) / 1e4);

beforeEach(() => {
  vi.stubGlobal("Path2D", Object);
});

describe.each([
  ["the map with its bundles", null],
  ["the map with an agreement's hull", { kind: "partnership", id: largest?.partnership.id ?? "" }],
  ["the map with a body's links", { kind: "organisation", id: "prov-cosenza" }],
] as const)("%s", (_, focus) => {
  const state = mapState(focus);

  it("is drawn in a file mark by mark as on the canvas: bodies, lines, numbers and names", () => {
    const drawn = onCanvas(state);
    expect(inSvg(state)).toEqual(drawn);
    const names = drawn.filter((mark) => mark.startsWith("text"));
    expect(names.length).toBeGreaterThan(10);
    if (focus !== null) return;
    for (const { badge, bundle } of state.drawn.bundles) {
      if (badge) expect(names).toContain(`text ${bundle.partnerships || bundle.inPreparation}`);
    }
  });

  it("goes to the card with the same bodies and lines", () => {
    const sum = (flags: Uint8Array) => flags.reduce((all, flag) => all + flag, 0);
    const black = () => [0, 0, 0] as const;
    expect(packBodies(state, black).count).toBe(sum(state.drawn.bodies));
    const lines = linkBatches(state).reduce((all, { links }) => all + links.length, 0);
    expect(packLinks(state, black).count).toBe(lines);
    expect(lines).toBe(sum(state.drawn.links));
  });
});

it("an agreement's hull, diamond and spokes are drawn in both", () => {
  const hull = mapState({ kind: "partnership", id: largest?.partnership.id ?? "" });
  const without = { ...hull, selection: null };
  for (const draw of [onCanvas, inSvg]) {
    const more = draw(hull).length - draw(without).length;
    expect(more).toBeGreaterThanOrEqual(4);
  }
});
