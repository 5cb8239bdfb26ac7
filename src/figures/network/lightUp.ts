import type { Focus } from "../../model/focus";
import { LINK_KINDS, type PlacedBundle, type PlacedScene } from "../../layout/scene";

/** What can be pointed at in the picture. */
export type PictureTarget = Extract<
  Focus,
  { kind: "organisation" | "partnership" | "link" | "regions" | "abroad" }
>;

/** How much a thing stands out; the numbers in the arrays of `Lighting`. */
export const RECEDED = 0;
export const PLAIN = 1;
export const LIT = 2;

export interface Lighting {
  readonly bodies: Uint8Array;
  readonly links: Uint8Array;
  /** Whether anything is singled out: bundles then open into the links that are lit. */
  readonly isSelective: boolean;
}

/** What stands out: what is in scope, or what is emphasised, or what is selected; and always what is pointed at. */
export function lightUp(
  scene: PlacedScene,
  focus: Focus | null,
  hovered: PictureTarget | null,
): Lighting {
  const bodies = new Uint8Array(scene.shown.length);
  const links = new Uint8Array(scene.links.count);
  const selected = focus && isTarget(focus) ? focus : null;
  const isSelective = scene.hasEmphasis || selected !== null || hovered !== null;
  if (scene.hasEmphasis) {
    scene.lit.forEach((lit, body) => (bodies[body] = lit === 1 ? LIT : RECEDED));
    scene.links.lit.forEach((lit, link) => (links[link] = lit === 1 ? LIT : RECEDED));
  } else if (selected === null) {
    scene.inScope.forEach((inScope, body) => (bodies[body] = inScope === 1 ? PLAIN : RECEDED));
    scene.links.inScope.forEach((inScope, link) => (links[link] = inScope === 1 ? PLAIN : RECEDED));
  }
  // An emphasis already says what belongs to the selection. A partnership is its spokes, not a web of pairs.
  if (focus?.kind === "partnership") links.fill(RECEDED);
  for (const target of [scene.hasEmphasis ? null : selected, hovered]) {
    if (target) lightTarget(scene, target, bodies, links);
  }
  return { bodies, links, isSelective };
}

const TARGETS: readonly Focus["kind"][] = [
  "organisation",
  "partnership",
  "link",
  "regions",
  "abroad",
];

export function isTarget(focus: Focus): focus is PictureTarget {
  return TARGETS.includes(focus.kind);
}

function lightTarget(
  scene: PlacedScene,
  target: PictureTarget,
  bodies: Uint8Array,
  links: Uint8Array,
): void {
  if (target.kind === "partnership") {
    for (const body of scene.membersOf(target.id)) bodies[body] = LIT;
    return;
  }
  if (target.kind === "organisation") {
    const body = scene.placement.indexById.get(target.id);
    if (body !== undefined) bodies[body] = LIT;
  }
  const { source, target: targets } = scene.links;
  for (const link of linksOfTarget(scene, target)) {
    links[link] = LIT;
    bodies[source[link] ?? 0] = LIT;
    bodies[targets[link] ?? 0] = LIT;
  }
}

const REGIONAL = LINK_KINDS.indexOf("regional");

/** Indexes of the links of a body, between two bodies, between two regions or in one, or of one with a country. */
export function linksOfTarget(
  scene: PlacedScene,
  target: Exclude<PictureTarget, { kind: "partnership" }>,
): Iterable<number> {
  const { links, placement } = scene;
  if (target.kind === "organisation") {
    const body = placement.indexById.get(target.id);
    return body === undefined ? [] : scene.linksOf(body);
  }
  const [first, second] = target.ids;
  if (target.kind === "link") {
    const [a, b] = target.ids.map((id) => placement.indexById.get(id));
    if (a === undefined || b === undefined) return [];
    return scene.linksOf(a).filter((link) => links.source[link] === b || links.target[link] === b);
  }
  if (target.kind === "abroad") {
    const stream = scene.streams.find((one) => one.region === first && one.country === second);
    return stream?.links ?? [];
  }
  if (first !== second) {
    const isOfBoth = ({ regions: [one, two] }: PlacedBundle) =>
      (one === first && two === second) || (one === second && two === first);
    return scene.bundles.find(isOfBoth)?.links ?? [];
  }
  const region = placement.regionIds.indexOf(first);
  return [...links.kind.keys()].filter(
    (link) =>
      links.kind[link] === REGIONAL && placement.regionOf[links.source[link] ?? 0] === region,
  );
}
