import type { PlacedScene } from "../../../layout/scene";
import { CURVE, linkTracer } from "../../../layout/traceLinks";
import { createWriter } from "../labelWriter";
import { LIT, linksOfTarget, type PictureTarget } from "../lightUp";
import { paintBadges, paintBundles } from "../paintBundles";
import { paintBodies } from "../paintBodies";
import { paintWishes } from "../paintLabels";
import { paintLinks } from "../paintLinks";
import { clearSheet } from "../paintPicture";
import type { PictureState } from "../pictureState";
import { wishBody } from "../wishBodies";
import { addSheet, type Sheet } from "./sheet";

/** More lines than this stay gathered in their bundle, and the bodies at the ends of more than that as they are. */
const MOST_LINES = 1000;
const MOST_ENDS = 400;

export interface PointedSheet extends Pick<Sheet, "canvas" | "moveTo"> {
  readonly paint: (state: PictureState) => void;
}

/** What is pointed at, or under the keyboard, over a picture that stays as it is. */
export function openPointedSheet(host: HTMLElement): PointedSheet {
  const sheet = addSheet(host);
  const curvesFor = keptCurves();
  let isEmpty = true;
  sheet.canvas.hidden = true;
  return {
    canvas: sheet.canvas,
    moveTo: sheet.moveTo,
    paint: (state) => {
      const { scene, cursor } = state;
      const under = cursor === null ? undefined : scene.placement.bodies[cursor]?.id;
      const target: PictureTarget | null =
        state.hovered ?? (under === undefined ? null : { kind: "organisation", id: under });
      sheet.canvas.hidden = target === null;
      if (target === null && isEmpty) return;
      isEmpty = target === null;
      sheet.paint(state.size, state.view, (context) => {
        clearSheet(context, state);
        if (target) paintPointed(context, onlyLit(state, target, curvesFor(state)), target);
      });
    },
  };
}

/** The same picture with nothing on it but what is pointed at. */
function onlyLit(state: PictureState, target: PictureTarget, curves: Float32Array): PictureState {
  const { scene, drawn, face } = state;
  const bodies = new Uint8Array(scene.shown.length);
  const links = new Uint8Array(scene.links.count);
  const light = (body: number) => {
    if (scene.shown[body] === 1) bodies[body] = LIT;
  };
  if (target.kind === "partnership") for (const body of scene.membersOf(target.id)) light(body);
  else {
    if (target.kind === "organisation") light(scene.placement.indexById.get(target.id) ?? -1);
    const own = [...linksOfTarget(scene, target)];
    const tracer = linkTracer(scene, face);
    for (const link of own.length > MOST_LINES ? [] : own) {
      const ends = [scene.links.source[link] ?? 0, scene.links.target[link] ?? 0];
      if (own.length <= MOST_ENDS) ends.forEach(light);
      tracer.arc(curves, link);
      // An end without a place on this face has no line.
      const at = link * CURVE;
      const isTraced = curves.subarray(at, at + CURVE).every((part) => !Number.isNaN(part));
      links[link] = isTraced ? LIT : 0;
    }
  }
  const isTarget = ({ regions }: { readonly regions: readonly string[] }) =>
    target.kind === "regions" && regions.join() === target.ids.join();
  return {
    ...state,
    focus: null,
    lighting: { bodies, links, isSelective: true },
    drawn: {
      ...drawn,
      bodies: bodies.map((level) => (level === LIT ? 1 : 0)),
      links: links.map((level) => (level === LIT ? 1 : 0)),
      curves,
      bundles: drawn.bundles.filter(({ bundle }) => isTarget(bundle)),
      streams: [],
    },
  };
}

function paintPointed(
  context: CanvasRenderingContext2D,
  state: PictureState,
  target: PictureTarget,
): void {
  const { selection, scene, palette, view, lighting } = state;
  if (!lighting.links.includes(LIT)) paintBundles(context, unselective(state));
  paintLinks(context, state);
  selection?.paintHubs(context, state);
  paintBodies(context, state, [LIT]);
  paintBadges(context, state);
  selection?.paintRings(context, state);
  const body =
    target.kind === "organisation" ? scene.placement.indexById.get(target.id) : undefined;
  if (body === undefined || state.drawn.bodies[body] !== 1) return;
  const write = createWriter(context, palette.font, view.markScale);
  paintWishes(context, state, [wishBody(state, write, body, true)], []);
}

function unselective(state: PictureState): PictureState {
  return { ...state, lighting: { ...state.lighting, isSelective: false } };
}

/** Room for the curves of one scene: only those of the links on show are ever written. */
function keptCurves() {
  let of: PlacedScene["links"] | null = null;
  let curves = new Float32Array();
  return ({ scene: { links } }: PictureState): Float32Array => {
    if (of !== links) curves = new Float32Array(links.count * CURVE);
    of = links;
    return curves;
  };
}
