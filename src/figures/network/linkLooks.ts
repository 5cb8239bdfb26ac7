import { LINK_KINDS, LINK_STATES, type LinkState } from "../../layout/scene";
import { LIT, PLAIN, RECEDED } from "./lightUp";
import { MANY_LINKS } from "./manyLinks";
import { regionColour } from "./palette";
import type { PictureState } from "./pictureState";

type Kind = (typeof LINK_KINDS)[number];
type Looking = Pick<PictureState, "scene" | "drawn" | "lighting" | "palette">;

/** How a line is drawn, whichever painter draws it. */
export interface Brush {
  readonly colour: string;
  readonly alpha: number;
  /** Pixels before the picture's own scale: times `lineScale`. */
  readonly thick: number;
  readonly dash: readonly number[];
}

/** The lines of one look. */
export interface LinkBatch {
  /** Receded, plain or lit. */
  readonly level: number;
  readonly brush: Brush;
  readonly links: readonly number[];
}

/** Of a line of one partnership: whether it leaves its region must show where there is no colour. */
const THICK: Record<Kind, number> = { interregional: 1.2, regional: 0.7, abroad: 0.9, local: 0.5 };
const PLAIN_ALPHA: Record<Kind, number> = {
  interregional: 0.34,
  regional: 0.34,
  abroad: 0.42,
  local: 0.4,
};
/** A dot is smaller than a dash, and would be lost as faint as a whole line. */
const STATE_ALPHA: Record<LinkState, number> = { active: 1, ended: 0.55, preparation: 1.6 };
const DASHES: readonly number[] = [4, 3];
/** With round ends: dots. */
export const DOTS: readonly number[] = [0.2, 3.6];
const RECEDED_ALPHA = 0.07;
const LIT_ALPHA = 0.9;
const MOST_COUNTED = 5;

const FAINTEST = 0.2;
/** Up to so many, each has the picture to itself. */
export const FEW_LINKS = 60;
const STRONGEST = 1.8;

/** Lines in batches of one look each, in the order of painting: the receded below, the lit on top. */
export function linkBatches(state: Looking): LinkBatch[] {
  const { drawn, lighting, scene } = state;
  // From afar none of very many is drawn one by one.
  if (!drawn.links.includes(1)) return [];
  const { kind, state: standing, partnerships, source, count } = scene.links;
  const batches = new Map<number, LinkBatch & { readonly links: number[] }>();
  const crowd = drawn.gathered ? drawn.links.reduce((sum, isOn) => sum + isOn, 0) : count;
  const lit = lighting.links.reduce((sum, level) => (level === LIT ? sum + 1 : sum), 0);
  for (let link = 0; link < count; link++) {
    if (drawn.links[link] !== 1) continue;
    const level = lighting.links[link] ?? PLAIN;
    const counted = Math.min(MOST_COUNTED, partnerships[link] ?? 1);
    const region = scene.placement.regionOf[source[link] ?? 0];
    // One number for the whole look: a text for each of very many lines takes longer than painting them.
    const look = (level * 8 + (kind[link] ?? 0)) * 8 + (standing[link] ?? 0);
    const key = (look * 8 + counted) * 65_536 + (region ?? -1) + 1;
    const batch = batches.get(key);
    if (batch) batch.links.push(link);
    else
      batches.set(key, {
        level,
        brush: brushFor(state, link, level, level === LIT ? lit : crowd),
        links: [link],
      });
  }
  return [...batches.values()].sort((a, b) => a.level - b.level);
}

/** What a brush's thickness is multiplied by. */
export function lineScale(markScale: number): number {
  return Math.max(0.7, Math.sqrt(markScale));
}

function brushFor({ scene, palette }: Looking, link: number, level: number, crowd: number): Brush {
  const { links, placement } = scene;
  const kind = LINK_KINDS[links.kind[link] ?? 0] ?? "regional";
  const standing = LINK_STATES[links.state[link] ?? 0] ?? "active";
  const counted = Math.min(MOST_COUNTED, links.partnerships[link] ?? 1);
  const region = placement.regionOf[links.source[link] ?? 0] ?? -1;
  const thick = THICK[kind] + 0.45 * (counted - 1);
  const strength = Math.min(STRONGEST, Math.max(1, Math.sqrt(FEW_LINKS / crowd)));
  const isTogether = kind === "interregional" && links.count > MANY_LINKS;
  const lit = LIT_ALPHA * (isTogether ? litShare(crowd) : 1);
  const alpha = (level === LIT ? lit : PLAIN_ALPHA[kind] * strength) * STATE_ALPHA[standing];
  return {
    colour:
      kind === "interregional"
        ? palette.accent
        : kind === "abroad"
          ? palette.inkSoft
          : regionColour(palette, region),
    alpha: faintness(crowd) * (level === RECEDED ? RECEDED_ALPHA : Math.min(0.9, alpha)),
    thick: thick + (level === LIT ? 0.7 : 0),
    dash: standing === "preparation" ? DOTS : kind === "abroad" ? DASHES : [],
  };
}

/** In a picture of many lines those of two regions lie upon each other: lit, they are the fainter the more they are. */
function litShare(count: number): number {
  return Math.max(LEAST_LIT, Math.min(1, Math.sqrt(FEW_LINKS / count)));
}

const LEAST_LIT = 0.35;

/** Many lines would only make a solid patch: the more there are, the fainter each. */
function faintness(count: number): number {
  return Math.max(FAINTEST, Math.min(1, Math.sqrt(MANY_LINKS / count)));
}
