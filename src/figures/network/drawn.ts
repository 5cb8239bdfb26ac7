import { facePositions } from "../../layout/facePositions";
import type { Face } from "../../layout/placement";
import { LINK_KINDS, type PlacedScene } from "../../layout/scene";
import {
  traceBundles,
  traceStreams,
  type TracedBundle,
  type TracedStream,
} from "../../layout/traceBundles";
import { linkTracer, traceLinks } from "../../layout/traceLinks";
import { LIT, PLAIN, type Lighting } from "./lightUp";
import type { Palette } from "./palette";
import type { Glide } from "./useGlide";
import type { PageSize, View } from "./view";

/** From this zoom on, bundles on the map open into their links and actors come out. */
export const OPEN_ZOOM = 1.8;
/** From this zoom on, bundles of very many open. */
export const CROWD_ZOOM = 4;
/** More lit links than this run together like rivers, fewer stand apart. */
const MANY_LIT = 48;

/** What is painted and can be pointed at, on one face at rest. */
export interface Drawn {
  readonly face: Face;
  readonly bodies: Uint8Array;
  /** 1 where the link is painted on its own. */
  readonly links: Uint8Array;
  /** The curves in use, in the links' order. */
  readonly curves: Float32Array;
  readonly bundles: readonly TracedBundle[];
  readonly streams: readonly TracedStream[];
  /** Where there are too many to be drawn one by one; without it, all are. */
  readonly gathered?: GatheredView;
}

/** What is on the page without being drawn one by one. */
export interface GatheredView {
  /** Bodies that only show as density. */
  readonly bodies: number;
  readonly links: number;
  readonly bundles: number;
  /** Whether what is singled out runs in the bundles too: between regions, and abroad. */
  readonly hasLit: boolean;
  readonly hasLitAbroad: boolean;
  /** Paints how densely the bodies stand. */
  readonly paint: (context: CanvasRenderingContext2D, state: DensityPicture) => void;
}

/** What of a picture shows how densely bodies stand. */
export interface DensityPicture {
  readonly scene: PlacedScene;
  readonly view: View;
  readonly size: PageSize;
  readonly lighting: Lighting;
  readonly palette: Palette;
  readonly glide: Glide;
}

const kindNumber = (kind: (typeof LINK_KINDS)[number]) => LINK_KINDS.indexOf(kind);
/** On the network the arms of a river show who bridges; on the map they would only cover it. */
const GATHERED_KINDS: Record<Face, readonly number[]> = {
  map: [kindNumber("interregional")],
  network: [],
};
const ABROAD = kindNumber("abroad");

export function decideDrawn(
  scene: PlacedScene,
  face: Face,
  zoom: number,
  lighting: Lighting,
  isLeftOut: ((link: number) => boolean) | null = null,
): Drawn {
  const isGathered = zoom < OPEN_ZOOM;
  const gatheredKinds = isGathered ? GATHERED_KINDS[face] : [];
  const bodies = visibleBodies(scene, face, zoom, lighting);
  const links = visibleLinks(scene, bodies, gatheredKinds, lighting);
  if (isLeftOut) links.forEach((isDrawn, link) => (links[link] = isLeftOut(link) ? 0 : isDrawn));
  return {
    face,
    bodies,
    links,
    curves: chooseCurves(scene, face, links, lighting),
    streams: gatheredOn(scene, face).streams,
    bundles: isGathered ? gatheredOn(scene, face).bundles : [],
  };
}

/** 1 for the bodies that a face shows from a zoom. */
export function visibleBodies(
  { shown, shapes, placement }: PlacedScene,
  face: Face,
  zoom: number,
  lighting: Lighting,
): Uint8Array {
  const [x] = facePositions(placement, face);
  const showActors = face === "network" || zoom >= OPEN_ZOOM;
  return shown.map((isShown, body) => {
    if (isShown === 0 || Number.isNaN(x[body])) return 0;
    return shapes[body] !== "triangle" || showActors || lighting.bodies[body] === LIT ? 1 : 0;
  });
}

function visibleLinks(
  { links }: PlacedScene,
  bodies: Uint8Array,
  gatheredKinds: readonly number[],
  lighting: Lighting,
): Uint8Array {
  return links.kind.map((kind, link) => {
    const isLit = lighting.links[link] === LIT;
    if (bodies[links.source[link] ?? 0] === 0 || bodies[links.target[link] ?? 0] === 0) return 0;
    return isLit || !(kind === ABROAD || gatheredKinds.includes(kind)) ? 1 : 0;
  });
}

function chooseCurves(
  scene: PlacedScene,
  face: Face,
  links: Uint8Array,
  lighting: Lighting,
): Float32Array {
  const rivers = traceLinks(scene, face, links);
  let lit = 0;
  for (const level of lighting.links) if (level === LIT) lit += 1;
  if (lit === 0 || lit > MANY_LIT) return rivers;
  const { arc } = linkTracer(scene, face);
  const curves = rivers.slice();
  lighting.links.forEach((level, link) => {
    if (level !== PLAIN && links[link] === 1) arc(curves, link);
  });
  return curves;
}

type Gathered = Pick<Drawn, "bundles" | "streams">;

const gathered = new WeakMap<PlacedScene, Partial<Record<Face, Gathered>>>();

/** All that is gathered on a face, from whatever zoom. */
export function gatheredOn(scene: PlacedScene, face: Face): Gathered {
  const known = gathered.get(scene) ?? {};
  gathered.set(scene, known);
  known[face] ??= { bundles: traceBundles(scene, face), streams: traceStreams(scene, face) };
  return known[face];
}
