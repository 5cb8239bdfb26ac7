import { facePositions } from "../../layout/facePositions";
import { hullAround } from "../../layout/hullAround";
import { placePartnershipHub } from "../../layout/placePartnershipHub";
import type { Point } from "../../layout/placement";
import { CURVE } from "../../layout/traceLinks";
import { LIT } from "./lightUp";
import { addMark } from "./markPath";
import type { PictureState, SelectionPainter } from "./pictureState";
import { tracePath } from "./tracedPath";
import { toPage } from "./view";

const HUB_RADIUS = 8;
const HULL_PADDING = 18;

/** Partnerships drawn as a diamond with spokes: the selected one and the one pointed at. */
export function hubsOf({ focus, hovered }: Pick<PictureState, "focus" | "hovered">): string[] {
  const ids = [focus, hovered].flatMap((target) =>
    target?.kind === "partnership" ? [target.id] : [],
  );
  return [...new Set(ids)];
}

/** Where a partnership's diamond stands on the page, with the spots of its members. */
export function hubSpots(
  { scene, drawn, view }: Pick<PictureState, "scene" | "drawn" | "view">,
  id: string,
): { readonly hub: Point; readonly members: readonly Point[] } | null {
  const indexes = scene.membersOf(id);
  const ids = indexes.flatMap((body) => scene.placement.bodies[body]?.id ?? []);
  const hub = placePartnershipHub(scene.placement, ids, drawn.face);
  if (!hub) return null;
  const [x, y] = facePositions(scene.placement, drawn.face);
  const placed = indexes.filter((body) => !Number.isNaN(x[body]));
  return {
    hub: toPage(view, hub),
    members: placed.map((body) => toPage(view, { x: x[body] ?? 0, y: y[body] ?? 0 })),
  };
}

/** A soft hull, one spoke per member and the diamond: never a web of pairs. */
function paintHubs(context: CanvasRenderingContext2D, state: PictureState): void {
  const { palette, glide, view } = state;
  for (const id of hubsOf(state)) {
    const spots = hubSpots(state, id);
    if (!spots) continue;
    context.globalAlpha = 0.07 * glide.links;
    context.fillStyle = palette.accent;
    const hull = tracePath(hullAround(spots.members, HULL_PADDING * view.markScale));
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    context.fill(hull);
    context.globalAlpha = 0.85 * glide.links;
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.8;
    context.beginPath();
    for (const { x, y } of spots.members) {
      context.moveTo(spots.hub.x, spots.hub.y);
      context.lineTo(x, y);
    }
    context.stroke();
    paintDiamond(context, state, spots.hub);
  }
  context.globalAlpha = 1;
}

function paintDiamond(
  context: CanvasRenderingContext2D,
  { palette, view, glide }: PictureState,
  { x, y }: Point,
): void {
  context.globalAlpha = glide.links;
  context.beginPath();
  addMark(context, "diamond", x, y, HUB_RADIUS * Math.max(0.9, view.markScale));
  context.strokeStyle = palette.paper;
  context.lineWidth = 4;
  context.stroke();
  context.fillStyle = palette.accent;
  context.fill();
}

/** Numbers on lit lines; rings around what is selected and where the keyboard is. */
function paintRings(context: CanvasRenderingContext2D, state: PictureState): void {
  const { focus, scene, cursor } = state;
  paintCounts(context, state);
  const selected =
    focus?.kind === "organisation" ? scene.placement.indexById.get(focus.id) : undefined;
  if (selected !== undefined) paintRing(context, state, selected, 2);
  for (const id of focus?.kind === "bodies" ? focus.ids : []) {
    paintRing(context, state, scene.placement.indexById.get(id) ?? -1, 2);
  }
  if (cursor !== null) paintRing(context, state, cursor, 3);
}

function paintRing(
  context: CanvasRenderingContext2D,
  { scene, drawn, palette, view }: PictureState,
  body: number,
  width: number,
): void {
  const [worldX, worldY] = facePositions(scene.placement, drawn.face);
  const x = (worldX[body] ?? Number.NaN) * view.scale + view.x;
  const y = (worldY[body] ?? Number.NaN) * view.scale + view.y;
  if (Number.isNaN(x)) return;
  const radius = (scene.radius[body] ?? 4) * view.markScale * 1.2 + 5;
  for (const [colour, lineWidth] of [
    [palette.paper, width + 3],
    [palette.accent, width],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.stroke();
  }
}

/** Up to so many lit lines carry their number; more would only cover each other. */
const MOST_NUMBERED = 48;
/** On a shorter line, in pixels, the number would cover the marks at its ends. */
const SHORTEST_NUMBERED = 56;

/** How many partnerships a lit line stands for, where it is more than one. */
function paintCounts(context: CanvasRenderingContext2D, state: PictureState): void {
  const { scene, drawn, lighting, view, palette, glide, names } = state;
  if (!lighting.isSelective) return;
  const several: number[] = [];
  let lit = 0;
  lighting.links.forEach((level, link) => {
    if (level !== LIT || drawn.links[link] !== 1) return;
    lit += 1;
    if ((scene.links.partnerships[link] ?? 1) > 1) several.push(link);
  });
  if (lit > MOST_NUMBERED) return;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `600 12px ${palette.font}`;
  context.globalAlpha = glide.links;
  for (const link of several) {
    if (chordOf(drawn.curves, link * CURVE) * view.scale < SHORTEST_NUMBERED) continue;
    const { x, y } = toPage(view, middleOf(drawn.curves, link * CURVE));
    context.beginPath();
    context.arc(x, y, 8, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = palette.inkSoft;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(names.number(scene.links.partnerships[link] ?? 0), x, y + 0.5);
  }
  context.globalAlpha = 1;
}

function chordOf(curves: Float32Array, at: number): number {
  const across = (i: number) => (curves[at + i + 6] ?? 0) - (curves[at + i] ?? 0);
  return Math.hypot(across(0), across(1));
}

/** Half-way along a cubic Bézier. */
function middleOf(curves: Float32Array, at: number): Point {
  const middle = (i: number) =>
    ((curves[at + i] ?? 0) +
      3 * (curves[at + i + 2] ?? 0) +
      3 * (curves[at + i + 4] ?? 0) +
      (curves[at + i + 6] ?? 0)) /
    8;
  return { x: middle(0), y: middle(1) };
}

export const selectionPainter: SelectionPainter = {
  paintHubs,
  paintRings,
  hubSpotsOf: (state) => hubsOf(state).flatMap((id) => hubSpots(state, id)?.hub ?? []),
};
