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
  const { scene, drawn, cursor } = state;
  const hovered = state.hovered?.kind === "organisation" ? state.hovered.id : null;
  const pointed = new Set<number>();
  for (const body of [cursor, scene.placement.indexById.get(hovered ?? "")]) {
    if (body !== null && body !== undefined && drawn.bodies[body] === 1) pointed.add(body);
  }
  const isNamed = namingOf(state);
  const named = [...pointed];
  for (const body of byImportance(state)) {
    // More names than this find no room on any page, and measuring them takes longer than painting.
    if (named.length >= MOST_NAMES) break;
    if (!pointed.has(body) && isNamed(body)) named.push(body);
  }
  return named.map((body) => wishBody(state, write, body, pointed.has(body)));
}

/** Whether a body's name is wished at all. */
function namingOf({ scene, face, drawn, lighting, view, size }: PictureState) {
  const { bodies, atEdge, frame } = scene.placement;
  const [x, y] = facePositions(scene.placement, drawn.face);
  const isBeside = (at: number, length: number) => at < -OFF_PAGE || at > length + OFF_PAGE;
  const lone = new Set(face === "map" ? lonePartners(scene.placement).values() : []);
  const isCrowded = lighting.bodies.filter((level) => level === LIT).length > FEW_LIT;
  return (body: number): boolean => {
    const level = lighting.bodies[body];
    if (level === RECEDED) return false;
    const isOff =
      isBeside((x[body] ?? 0) * view.scale + view.x, size.width) ||
      isBeside((y[body] ?? 0) * view.scale + view.y, size.height);
    if (view.zoom > 1 && isOff) return false;
    if (lone.size > 0 && lone.has(bodies[body]?.id ?? "")) return false;
    if (view.zoom >= NEAR_ZOOM) return true;
    if (scene.shapes[body] === "triangle") return level === LIT && !isCrowded;
    if (scene.shapes[body] !== "diamond") return true;
    const isGrouped = face === "map" ? atEdge[body] === 1 : frame === "portrait";
    return !isGrouped || level === LIT;
  };
}

interface Ranked {
  readonly lighting: PictureState["lighting"];
  readonly drawn: Uint8Array;
  readonly order: readonly number[];
}
const ranked = new WeakMap<PictureState["scene"], Ranked>();

/** The bodies drawn, the important first: found once for what is lit and drawn, not for every view. */
function byImportance({ scene, lighting, drawn }: PictureState): readonly number[] {
  const known = ranked.get(scene);
  if (known?.lighting === lighting && known.drawn === drawn.bodies) return known.order;
  const { length } = scene.shapes;
  // One number for importance and place: of so many bodies, numbers are sorted in a twentieth of the time of pairs.
  const keys: number[] = [];
  scene.shapes.forEach((shape, body) => {
    if (drawn.bodies[body] === 0) return;
    const lit = lighting.bodies[body] === LIT ? 100 : 0;
    const kind = shape === "square" ? 8 : shape === "triangle" ? -20 : 0;
    keys.push(body - length * (lit + kind + (scene.partnerships[body] ?? 0)));
  });
  const sorted = Float64Array.from(keys).sort();
  const order = Array.from(sorted, (key) => ((key % length) + length) % length);
  ranked.set(scene, { lighting, drawn: drawn.bodies, order });
  return order;
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
