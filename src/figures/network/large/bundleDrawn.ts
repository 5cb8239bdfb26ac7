import type { Face } from "../../../layout/placement";
import { LINK_KINDS, type PlacedScene } from "../../../layout/scene";
import { CROWD_ZOOM, decideDrawn, gatheredOn, type Drawn } from "../drawn";
import { LIT, PLAIN, RECEDED, type Lighting } from "../lightUp";

/** More lines than this between regions, or abroad, of one light, run together into a patch that says nothing. */
export const MOST_BETWEEN = 600;

const INTERREGIONAL = LINK_KINDS.indexOf("interregional");
const ABROAD = LINK_KINDS.indexOf("abroad");
const GATHERABLE: readonly number[] = [INTERREGIONAL, ABROAD];
/** Receded, plain, lit. */
const LEVELS = 3;

/**
 * What is drawn of a network of many: as of one of few, but where too many lines lead from region to region, one bundle
 * for each two regions, with its number, until one is near. What recedes is left out: it would stay a solid patch
 * however faint.
 */
export function bundleDrawn(
  scene: PlacedScene,
  face: Face,
  zoom: number,
  lighting: Lighting,
): Drawn {
  const crowds = crowdsOf(scene, lighting, zoom);
  const isLeftOut = (link: number) => lighting.links[link] === RECEDED || crowds.has(link);
  const plain = decideDrawn(scene, face, zoom, lighting, isLeftOut);
  if (!crowds.hasAny) return plain;
  return {
    ...plain,
    bundles: gatheredOn(scene, face).bundles,
    gathered: {
      bodies: 0,
      links: countGathered(scene, lighting, plain.bodies, plain.links),
      bundles: countGatherings(scene),
      hasLit: crowds.hasLit,
      hasLitAbroad: crowds.hasLitAbroad,
      paint: () => {},
    },
  };
}

/** The lines that are too many to be drawn one by one from where one stands. */
export interface Crowds {
  readonly hasAny: boolean;
  readonly hasLit: boolean;
  readonly hasLitAbroad: boolean;
  readonly has: (link: number) => boolean;
}

export function crowdsOf({ links }: PlacedScene, lighting: Lighting, zoom: number): Crowds {
  const counts = new Uint32Array(LINK_KINDS.length * LEVELS);
  const keyOf = (link: number) =>
    (links.kind[link] ?? 0) * LEVELS + (lighting.links[link] ?? RECEDED);
  for (let link = 0; link < links.count; link++) {
    const key = keyOf(link);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const isCrowd = (kind: number, level: number) =>
    zoom < CROWD_ZOOM && (counts[kind * LEVELS + level] ?? 0) > MOST_BETWEEN;
  const crowds = counts.map((_, key) => {
    const kind = Math.floor(key / LEVELS);
    return GATHERABLE.includes(kind) && isCrowd(kind, key % LEVELS) ? 1 : 0;
  });
  const hasLit = isCrowd(INTERREGIONAL, LIT);
  const hasLitAbroad = isCrowd(ABROAD, LIT);
  return {
    // Those abroad that are not singled out are gathered however few.
    hasAny: hasLit || hasLitAbroad || isCrowd(INTERREGIONAL, PLAIN),
    hasLit,
    hasLitAbroad,
    has: (link) => crowds[keyOf(link)] === 1,
  };
}

/** Bundles and streams within the filters. */
export function countGatherings({ bundles, streams }: PlacedScene): number {
  return [...bundles, ...streams].filter(({ inScope }) => inScope).length;
}

/** Of what stands out between bodies on show, the lines that are not drawn one by one. */
function countGathered(
  { links }: PlacedScene,
  lighting: Lighting,
  bodies: Uint8Array,
  drawn: Uint8Array,
): number {
  let count = 0;
  for (let link = 0; link < links.count; link++) {
    const isOn = bodies[links.source[link] ?? 0] === 1 && bodies[links.target[link] ?? 0] === 1;
    if (isOn && lighting.links[link] !== RECEDED && drawn[link] === 0) count += 1;
  }
  return count;
}
