import { CURVE } from "../../layout/traceLinks";
import { LINK_KINDS, LINK_STATES, type LinkState } from "../../layout/scene";
import { LIT, PLAIN, RECEDED } from "./lightUp";
import { regionColour } from "./palette";
import type { PictureState } from "./pictureState";

type Kind = (typeof LINK_KINDS)[number];

interface Brush {
  readonly colour: string;
  readonly alpha: number;
  readonly width: number;
  readonly dash: readonly number[];
}

const PLAIN_ALPHA: Record<Kind, number> = {
  interregional: 0.34,
  regional: 0.34,
  abroad: 0.42,
  local: 0.4,
};
const STATE_ALPHA: Record<LinkState, number> = { active: 1, ended: 0.55, preparation: 0.85 };
const DASH: Record<Kind, readonly number[]> = {
  interregional: [],
  regional: [],
  abroad: [4, 3],
  local: [],
};
const DOTS = [0.2, 3.6];
const RECEDED_ALPHA = 0.07;
const MOST_COUNTED = 5;

/** Links in batches of one look each, the receded below, the lit on top. */
export function paintLinks(context: CanvasRenderingContext2D, state: PictureState): void {
  const { view, glide } = state;
  for (const level of [RECEDED, PLAIN, LIT]) {
    for (const [brush, links] of batchesOf(state, level)) {
      context.globalAlpha = brush.alpha * glide.links;
      context.strokeStyle = brush.colour;
      context.lineWidth = brush.width;
      context.lineCap = brush.dash === DOTS ? "round" : "butt";
      context.setLineDash([...brush.dash]);
      context.beginPath();
      for (const link of links) addCurve(context, state.drawn.curves, link, view);
      context.stroke();
    }
  }
  context.setLineDash([]);
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

function batchesOf(state: PictureState, level: number): Map<Brush, number[]> {
  const { drawn, lighting, scene } = state;
  const brushes = new Map<string, Brush>();
  const batches = new Map<Brush, number[]>();
  for (let link = 0; link < scene.links.count; link++) {
    if (drawn.links[link] !== 1 || lighting.links[link] !== level) continue;
    const key = lookOf(state, link);
    const brush = brushes.get(key) ?? brushFor(state, link, level);
    brushes.set(key, brush);
    const batch = batches.get(brush);
    if (batch) batch.push(link);
    else batches.set(brush, [link]);
  }
  return batches;
}

function lookOf({ scene: { links, placement } }: PictureState, link: number): string {
  const region = placement.regionOf[links.source[link] ?? 0];
  return `${links.kind[link]} ${links.state[link]} ${Math.min(MOST_COUNTED, links.partnerships[link] ?? 1)} ${region}`;
}

function brushFor({ scene, palette, view }: PictureState, link: number, level: number): Brush {
  const { links, placement } = scene;
  const kind = LINK_KINDS[links.kind[link] ?? 0] ?? "regional";
  const standing = LINK_STATES[links.state[link] ?? 0] ?? "active";
  const counted = Math.min(MOST_COUNTED, links.partnerships[link] ?? 1);
  const region = placement.regionOf[links.source[link] ?? 0] ?? -1;
  const thick = (kind === "local" ? 0.7 : 0.9) + 0.45 * (counted - 1);
  const alpha = level === LIT ? 0.9 : PLAIN_ALPHA[kind];
  return {
    colour:
      kind === "interregional"
        ? palette.accent
        : kind === "abroad"
          ? palette.inkSoft
          : regionColour(palette, region),
    alpha: level === RECEDED ? RECEDED_ALPHA : alpha * STATE_ALPHA[standing],
    width: (thick + (level === LIT ? 0.7 : 0)) * Math.max(0.7, Math.sqrt(view.markScale)),
    dash: standing === "preparation" ? DOTS : DASH[kind],
  };
}

function addCurve(
  context: CanvasRenderingContext2D,
  curves: Float32Array,
  link: number,
  { scale, x, y }: { scale: number; x: number; y: number },
): void {
  const at = link * CURVE;
  const px = (i: number) => (curves[at + i] ?? 0) * scale + x;
  const py = (i: number) => (curves[at + i] ?? 0) * scale + y;
  context.moveTo(px(0), py(1));
  context.bezierCurveTo(px(2), py(3), px(4), py(5), px(6), py(7));
}
