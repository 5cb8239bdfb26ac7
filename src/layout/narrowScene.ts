import { LEGEND_KEYS, type LegendKey } from "../model/pictureChoice";
import { MARK_SHAPES, type MarkShape } from "./mark";
import { LINK_KINDS, LINK_STATES, type PlacedScene } from "./scene";

type LineKey = (typeof LINK_KINDS)[number];
type StateKey = Exclude<(typeof LINK_STATES)[number], "active">;

/** In the order of their numbers, from 1, in `PlacedScene.evidence`. */
const EVIDENCE = ["declared", "documented"] as const satisfies readonly LegendKey[];

const isEvidence = (key: LegendKey) => (EVIDENCE as readonly string[]).includes(key);
const isShape = (key: LegendKey): key is MarkShape & LegendKey =>
  (MARK_SHAPES as readonly string[]).includes(key);
const isLine = (key: LegendKey): key is LineKey => (LINK_KINDS as readonly string[]).includes(key);
const isState = (key: LegendKey): key is StateKey =>
  (LINK_STATES as readonly string[]).includes(key);

/**
 * The scene with everything dimmed that some entries of the legend do not stand for; nothing moves. Entries of one
 * sort add up (province or comune), sorts narrow each other (comune, and between regions). With sorts of lines
 * chosen, bodies without such a line are dimmed; with sorts of bodies, lines that reach none of them.
 */
export function narrowScene(scene: PlacedScene, marks: readonly LegendKey[]): PlacedScene {
  if (marks.length === 0) return scene;
  const bodies = narrowBodies(scene, marks);
  const links = narrowLinks(scene, marks, bodies);
  const isAboutLines = marks.some((key) => isLine(key) || isState(key));
  const kept = isAboutLines ? onlyJoined(scene, bodies, links) : bodies;
  const isIn = ({ links: own }: { readonly links: Uint32Array }) =>
    own.some((link) => links[link] === 1 && scene.links.inScope[link] === 1);
  return {
    ...scene,
    inScope: and(scene.inScope, kept),
    lit: and(scene.lit, kept),
    links: {
      ...scene.links,
      inScope: and(scene.links.inScope, links),
      lit: and(scene.links.lit, links),
    },
    bundles: scene.bundles.map((bundle) => ({
      ...bundle,
      inScope: bundle.inScope && isIn(bundle),
      litPartnerships: isIn(bundle) ? bundle.litPartnerships : 0,
    })),
    streams: scene.streams.map((stream) => ({
      ...stream,
      inScope: stream.inScope && isIn(stream),
    })),
  };
}

/** Bodies in full colour, of those that are on show. */
export function countInColour({ shown, inScope }: PlacedScene): number {
  return shown.reduce((sum, isShown, body) => sum + (isShown & (inScope[body] ?? 0)), 0);
}

function and(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((flag, i) => flag & (b[i] ?? 0));
}

function narrowBodies(scene: PlacedScene, marks: readonly LegendKey[]): Uint8Array {
  const shapes = marks.filter(isShape);
  const levels = EVIDENCE.flatMap((key, i) => (marks.includes(key) ? i + 1 : []));
  const wantsIsolates = marks.includes("isolate");
  const wantsIllustrative = marks.includes("illustrative");
  return Uint8Array.from(scene.shapes, (shape, body) => {
    const isOfShape = shapes.length === 0 || shapes.includes(shape);
    const isOfState = !wantsIsolates || (scene.partnerships[body] === 0 && shape !== "triangle");
    const isOfEvidence = levels.length === 0 || levels.includes(scene.evidence[body] ?? 0);
    const isOfSource = !wantsIllustrative || scene.illustrative[body] === 1;
    return Number(isOfShape && isOfEvidence && isOfState && isOfSource);
  });
}

function narrowLinks(
  { links }: PlacedScene,
  marks: readonly LegendKey[],
  bodies: Uint8Array,
): Uint8Array {
  const kinds = marks.filter(isLine);
  const states = marks.filter(isState);
  const isAboutBodies = marks.some((key) => isShape(key) || key === "isolate" || isEvidence(key));
  return links.kind.map((number, link) => {
    const kind = LINK_KINDS[number];
    const state = LINK_STATES[links.state[link] ?? 0];
    const ends = [links.source[link] ?? 0, links.target[link] ?? 0];
    return Number(
      (kinds.length === 0 || (kind !== undefined && kinds.includes(kind))) &&
        (states.length === 0 ||
          (state !== undefined && state !== "active" && states.includes(state))) &&
        (!marks.includes("illustrative") || links.illustrative[link] === 1) &&
        (!isAboutBodies || ends.some((body) => bodies[body] === 1)),
    );
  });
}

function onlyJoined({ links }: PlacedScene, bodies: Uint8Array, kept: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bodies.length);
  kept.forEach((isKept, link) => {
    if (isKept === 0 || links.inScope[link] === 0) return;
    joined[links.source[link] ?? 0] = 1;
    joined[links.target[link] ?? 0] = 1;
  });
  return and(bodies, joined);
}

/** The entries with one more, or without it, in their order. */
export function toggleMark(marks: readonly LegendKey[], key: LegendKey): readonly LegendKey[] {
  return LEGEND_KEYS.filter((other) => (other === key) !== marks.includes(other));
}
