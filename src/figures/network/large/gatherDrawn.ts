import { facePositions } from "../../../layout/facePositions";
import type { Face } from "../../../layout/placement";
import type { PlacedScene } from "../../../layout/scene";
import { CURVE, linkTracer } from "../../../layout/traceLinks";
import { gatheredOn, type Drawn } from "../drawn";
import { LIT, RECEDED, type Lighting } from "../lightUp";
import { toWorld, type PageSize, type View } from "../view";
import { countGatherings, crowdsOf, type Crowds } from "./bundleDrawn";
import { paintDensity } from "./paintDensity";

/** More bodies on the page than this show as density. */
const MOST_BODIES = 3000;
/** More links among them are not drawn. */
const MOST_LINKS = 15_000;
const NO_CURVES = new Float32Array();
/** The bodies of most agreements, which keep their marks and names in any crowd. */
const LANDMARKS = 60;

/** The part of a picture that is on show. */
export interface Page {
  readonly size: PageSize;
  readonly view: View;
}

/**
 * What is drawn of a network of very many: from afar its bundles, the density of its bodies and a few landmarks; from
 * near all that is on the page. What is lit is always drawn.
 */
export function gatherDrawn(scene: PlacedScene, face: Face, page: Page, lighting: Lighting): Drawn {
  const near = bodiesOnPage(scene, face, page);
  const isNear = near.length <= MOST_BODIES;
  const bodies = new Uint8Array(scene.shown.length);
  for (const body of isNear ? near : landmarksOf(scene, near)) bodies[body] = 1;
  const [x] = facePositions(scene.placement, face);
  for (let body = 0; body < bodies.length; body++) {
    if (lighting.bodies[body] !== LIT || scene.shown[body] === 0 || Number.isNaN(x[body])) continue;
    bodies[body] = 1;
  }
  const crowds = crowdsOf(scene, lighting, page.view.zoom);
  const own = isNear ? bodies : null;
  const { mask, drawn, onPage } = chooseLinks(scene, face, near, own, lighting, crowds);
  const isWhole = drawn >= onPage;
  const gathered = gatheredOn(scene, face);
  return {
    face,
    bodies,
    links: mask,
    curves: curvesOf(scene, face, mask),
    bundles: isWhole ? [] : gathered.bundles,
    streams: isWhole ? [] : gathered.streams,
    gathered: {
      bodies: isNear ? 0 : near.filter((body) => lighting.bodies[body] !== LIT).length,
      links: isWhole ? 0 : onPage - drawn,
      bundles: isWhole ? 0 : countGatherings(scene),
      hasLit: crowds.hasLit,
      hasLitAbroad: crowds.hasLitAbroad,
      paint: isNear ? () => {} : paintDensity,
    },
  };
}

function bodiesOnPage(
  { placement, shown }: PlacedScene,
  face: Face,
  { size, view }: Page,
): number[] {
  const [x, y] = facePositions(placement, face);
  const from = toWorld(view, { x: 0, y: 0 });
  const to = toWorld(view, { x: size.width, y: size.height });
  const near: number[] = [];
  for (let body = 0; body < shown.length; body++) {
    const [bx, by] = [x[body] ?? Number.NaN, y[body] ?? Number.NaN];
    const isIn = bx >= from.x && bx <= to.x && by >= from.y && by <= to.y;
    if (isIn && shown[body] === 1) near.push(body);
  }
  return near;
}

function landmarksOf({ partnerships, inScope }: PlacedScene, near: readonly number[]): number[] {
  const own = near.filter((body) => inScope[body] === 1);
  const countOf = (body: number) => partnerships[body] ?? 0;
  // Only those are put in order that have as many as the last of them.
  const counts = Uint32Array.from(own, countOf).sort();
  const least = counts.at(-LANDMARKS) ?? 0;
  const most = own.filter((body) => countOf(body) >= least);
  return most.sort((a, b) => countOf(b) - countOf(a)).slice(0, LANDMARKS);
}

/** Which links are drawn one by one; `bodies` = those on the page where they are few, `null` where they are not. */
function chooseLinks(
  scene: PlacedScene,
  face: Face,
  near: readonly number[],
  bodies: Uint8Array | null,
  lighting: Lighting,
  crowds: Crowds,
) {
  const { source, target, inScope, count } = scene.links;
  const [x] = facePositions(scene.placement, face);
  const isPlaced = (link: number) =>
    !Number.isNaN(x[source[link] ?? 0]) && !Number.isNaN(x[target[link] ?? 0]);
  const mask = new Uint8Array(count);
  if (bodies === null && !lighting.isSelective) {
    return { mask, drawn: 0, onPage: countTouching(scene, near, isPlaced) };
  }
  const touching: number[] = [];
  const among: number[] = [];
  for (const body of near) {
    for (const link of scene.linksOf(body)) {
      if (mask[link] === 1 || inScope[link] === 0 || !isPlaced(link)) continue;
      mask[link] = 1;
      touching.push(link);
      if (bodies?.[source[link] ?? 0] === 1 && bodies[target[link] ?? 0] === 1) among.push(link);
    }
  }
  mask.fill(0);
  const isFew = bodies !== null && touching.length <= MOST_LINKS;
  const chosen = isFew ? touching : among.length <= MOST_LINKS ? among : [];
  for (const link of chosen) mask[link] = 1;
  if (!lighting.isSelective) return { mask, drawn: chosen.length, onPage: touching.length };
  let lit = 0;
  for (let link = 0; link < count && lit < MOST_LINKS; link++) {
    if (lighting.links[link] === RECEDED) mask[link] = 0;
    if (lighting.links[link] !== LIT || !isPlaced(link)) continue;
    if (crowds.has(link)) continue;
    mask[link] = 1;
    lit++;
  }
  const drawn = touching.reduce((sum, link) => sum + (mask[link] ?? 0), 0);
  return { mask, drawn, onPage: touching.length };
}

/** How many links reach a body on the page. */
function countTouching(
  { links, shown }: PlacedScene,
  near: readonly number[],
  isPlaced: (link: number) => boolean,
): number {
  const { source, target, inScope, count } = links;
  const isNear = new Uint8Array(shown.length);
  for (const body of near) isNear[body] = 1;
  let touching = 0;
  for (let link = 0; link < count; link++) {
    if (inScope[link] === 0) continue;
    const isOn = isNear[source[link] ?? 0] === 1 || isNear[target[link] ?? 0] === 1;
    if (isOn && isPlaced(link)) touching += 1;
  }
  return touching;
}

function curvesOf(scene: PlacedScene, face: Face, mask: Uint8Array): Float32Array {
  // From afar none is drawn one by one: nothing to keep for half a million.
  if (!mask.includes(1)) return NO_CURVES;
  const curves = new Float32Array(mask.length * CURVE);
  const tracer = linkTracer(scene, face);
  for (let link = 0; link < mask.length; link++) if (mask[link] === 1) tracer.arc(curves, link);
  return curves;
}
