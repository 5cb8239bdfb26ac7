import type { LabelWish } from "../../layout/placeLabels";
import { facePositions } from "../../layout/facePositions";
import type { Wish, Write } from "./labelWriter";
import { LIT, RECEDED } from "./lightUp";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";
import { lonePartners } from "./wishNames";

/** From this zoom on, actors and partners at the edge are named too. */
const NEAR_ZOOM = 3;
const MOST_NAMES = 400;
/** A mark this far beside the page, in pixels, may still have its name on it. */
const OFF_PAGE = 60;
/** Up to so many lit bodies, lit actors are named as well. */
const FEW_LIT = 30;

/** Names of the bodies, the important first; those of receded bodies stay out. */
export function wishBodies(state: PictureState, write: Write): Wish[] {
  const { scene, cursor } = state;
  const { bodies } = scene.placement;
  const hovered = state.hovered?.kind === "organisation" ? state.hovered.id : null;
  const isPointed = (body: number) => bodies[body]?.id === hovered || cursor === body;
  const candidates = Array.from(bodies.keys()).filter(
    (body) => state.drawn.bodies[body] === 1 && isPointed(body),
  );
  const rank = (body: number) => (isPointed(body) ? 1000 : 0) + importanceOf(state, body);
  candidates.push(...namedBodies(state).filter((body) => !isPointed(body)));
  candidates.sort((a, b) => rank(b) - rank(a) || a - b);
  // More names than this find no room on any page, and measuring them takes longer than painting.
  return candidates
    .slice(0, MOST_NAMES)
    .map((body) => wishBody(state, write, body, isPointed(body)));
}

function namedBodies({ scene, face, drawn, lighting, view, size }: PictureState): number[] {
  const { bodies, atEdge, frame } = scene.placement;
  const [x, y] = facePositions(scene.placement, drawn.face);
  const isOnPage = (body: number) => {
    const spot = toPage(view, { x: x[body] ?? 0, y: y[body] ?? 0 });
    return Math.min(spot.x, spot.y, size.width - spot.x, size.height - spot.y) > -OFF_PAGE;
  };
  const lone = new Set(face === "map" ? lonePartners(scene.placement).values() : []);
  const isCrowded = lighting.bodies.filter((level) => level === LIT).length > FEW_LIT;
  return Array.from(bodies.keys()).filter((body) => {
    const level = lighting.bodies[body];
    if (drawn.bodies[body] === 0 || level === RECEDED || lone.has(bodies[body]?.id ?? "")) {
      return false;
    }
    if (view.zoom > 1 && !isOnPage(body)) return false;
    if (view.zoom >= NEAR_ZOOM) return true;
    if (scene.shapes[body] === "triangle") return level === LIT && !isCrowded;
    if (scene.shapes[body] !== "diamond") return true;
    const isGrouped = face === "map" ? atEdge[body] === 1 : frame === "portrait";
    return !isGrouped || level === LIT;
  });
}

function importanceOf({ scene, lighting }: PictureState, body: number): number {
  return (
    (lighting.bodies[body] === LIT ? 100 : 0) +
    (scene.shapes[body] === "square" ? 8 : 0) -
    (scene.shapes[body] === "triangle" ? 20 : 0) +
    (scene.partnerships[body] ?? 0)
  );
}

/** The name of one body; of the one pointed at, it stands whatever is in the way. */
export function wishBody(
  { scene, face, drawn, view, palette, names }: PictureState,
  write: Write,
  body: number,
  isPointed: boolean,
): Wish {
  const [x, y] = facePositions(scene.placement, drawn.face);
  const shape = scene.shapes[body];
  const isMinor = shape === "triangle" || shape === "diamond";
  const { frame, width } = scene.placement;
  // Partners in the columns of a wide network are named outwards, where nothing else stands.
  const isInColumn = face === "network" && frame === "landscape" && shape === "diamond";
  const side: LabelWish["side"] = (x[body] ?? 0) < width / 2 ? "left" : "right";
  return write(
    names.bodyName(scene.placement.bodies[body]?.id ?? ""),
    {
      size: isMinor ? 11 : 12,
      weight: shape === "square" || isPointed ? 600 : 400,
      colour: isMinor ? palette.inkSoft : palette.ink,
    },
    {
      ...toPage(view, { x: x[body] ?? 0, y: y[body] ?? 0 }),
      distance: (scene.radius[body] ?? 4) * view.markScale * 1.05 + 4,
      isForced: isPointed,
      ...(isInColumn ? { side } : {}),
    },
  );
}
