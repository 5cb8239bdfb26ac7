import { facePositions } from "../../layout/facePositions";
import type { Face, Point } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import { linksOfTarget, type PictureTarget } from "./lightUp";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";

/** Links that are drawn as one: of two regions, or of a region and a country. */
export type GatheredTarget = Extract<PictureTarget, { kind: "regions" | "abroad" }>;

/** What a face draws gathered within the filters: pairs of regions, then regions and countries, the fullest first. */
export function gatheredTargets(scene: PlacedScene, face: Face): GatheredTarget[] {
  const { bundles, streams } = scene;
  const isSeen = isPlacedOn(scene, face);
  const between = bundles
    .filter(({ inScope, links }) => inScope && links.some(isSeen))
    .toSorted((a, b) => b.partnerships - a.partnerships)
    .map(({ regions }) => ({ kind: "regions", ids: regions }) as const);
  const abroad = streams
    .filter(({ inScope, links }) => inScope && links.some(isSeen))
    .toSorted((a, b) => b.links.length - a.links.length)
    .map(({ region, country }) => ({ kind: "abroad", ids: [region, country] }) as const);
  return [...between, ...abroad];
}

/** The next of them, or the one before; round in a circle. `null` where there are none. */
export function nextGathered(
  current: GatheredTarget | null,
  step: 1 | -1,
  scene: PlacedScene,
  face: Face,
): GatheredTarget | null {
  const all = gatheredTargets(scene, face);
  const at = all.findIndex(
    ({ kind, ids }) => kind === current?.kind && ids.join() === current.ids.join(),
  );
  if (at === -1) return all.at(step === 1 ? 0 : -1) ?? null;
  return all.at((at + step) % all.length) ?? null;
}

/** Amid the ends of what is gathered, on the page; `null` where the face shows none of them. */
export function spotOfGathered(
  { scene, drawn: { face }, view }: Pick<PictureState, "scene" | "drawn" | "view">,
  target: GatheredTarget,
): Point | null {
  const [x, y] = facePositions(scene.placement, face);
  const ends = [...linksOfTarget(scene, target)]
    .filter(isPlacedOn(scene, face))
    .flatMap((link) => [scene.links.source[link] ?? 0, scene.links.target[link] ?? 0]);
  if (ends.length === 0) return null;
  const middle = (along: Float32Array) =>
    ends.reduce((sum, body) => sum + (along[body] ?? 0), 0) / ends.length;
  return toPage(view, { x: middle(x), y: middle(y) });
}

function isPlacedOn({ placement, links }: PlacedScene, face: Face) {
  const [x] = facePositions(placement, face);
  const has = (body: number | undefined) => !Number.isNaN(x[body ?? 0] ?? Number.NaN);
  return (link: number) => has(links.source[link]) && has(links.target[link]);
}
