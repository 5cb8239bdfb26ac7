import { facePositions } from "../../layout/facePositions";
import type { Point } from "../../layout/placement";
import { linkEnds } from "../../layout/scene";
import { CURVE } from "../../layout/traceLinks";
import { pointOnCurve, type Tree } from "../../layout/traceBundles";
import { RECEDED, type PictureTarget } from "./lightUp";
import { badgeSize, trunkWidth } from "./paintBundles";
import { hubSpots, hubsOf } from "./paintSelection";
import type { PictureState } from "./pictureState";
import { toPage, toWorld } from "./view";

type Testable = Pick<
  PictureState,
  "scene" | "drawn" | "view" | "lighting" | "focus" | "hovered" | "names"
>;

type Trunk = Tree["trunk"];

const BODY_SLACK = 6;
const LINK_SLACK = 4;
const STREAM_SLACK = 6;
const HUB_REACH = 11;
const SAMPLES = 24;

/** A finger covers what it points at: so many pixels more around everything. */
const FINGER_SLACK = 8;

/** What is under a point of the page: a diamond, a body, a number, a line, a trunk; in this order. */
export function hitTest(state: Testable, point: Point): PictureTarget | null {
  return hitWithin(state, point, 0);
}

/** What a finger points at: what it is upon, else what is nearest to it. */
export function hitByFinger(state: Testable, point: Point): PictureTarget | null {
  return hitTest(state, point) ?? hitWithin(state, point, FINGER_SLACK);
}

function hitWithin(state: Testable, point: Point, slack: number): PictureTarget | null {
  return (
    hitHub(state, point, slack) ??
    hitBody(state, point, slack) ??
    hitBadge(state, point, slack) ??
    hitLine(state, point, slack)
  );
}

function hitHub(state: Testable, point: Point, slack: number): PictureTarget | null {
  for (const id of hubsOf(state)) {
    const spots = hubSpots(state, id);
    if (spots && distance(spots.hub, point) <= HUB_REACH + slack)
      return { kind: "partnership", id };
  }
  return null;
}

function hitBody(
  { scene, drawn, view }: Testable,
  point: Point,
  slack: number,
): PictureTarget | null {
  const [x, y] = facePositions(scene.placement, drawn.face);
  let nearest: number | null = null;
  let least = Infinity;
  drawn.bodies.forEach((isDrawn, body) => {
    if (isDrawn === 0) return;
    const spot = toPage(view, { x: x[body] ?? 0, y: y[body] ?? 0 });
    const radius = (scene.radius[body] ?? 4) * view.markScale;
    const beyond = distance(spot, point) - radius;
    // Of marks upon each other the smallest lies on top.
    const rank = beyond <= 0 ? -1 / radius : beyond;
    if (beyond <= BODY_SLACK + slack && rank < least) [nearest, least] = [body, rank];
  });
  const body = nearest === null ? undefined : scene.placement.bodies[nearest];
  return body ? { kind: "organisation", id: body.id } : null;
}

function hitBadge(state: Testable, point: Point, slack: number): PictureTarget | null {
  const { drawn, view } = state;
  for (const traced of drawn.bundles) {
    if (!traced.badge) continue;
    const { x, y } = toPage(view, traced.badge);
    const { halfWidth, halfHeight } = badgeSize(traced, state);
    const reach = 2 + slack;
    if (Math.abs(point.x - x) <= halfWidth + reach && Math.abs(point.y - y) <= halfHeight + reach) {
      return { kind: "regions", ids: traced.bundle.regions };
    }
  }
  return null;
}

/** The nearest line within reach; single links before trunks, which are under them. */
function hitLine(state: Testable, point: Point, slack: number): PictureTarget | null {
  const { scene, drawn, view, lighting } = state;
  const spot = toWorld(view, point);
  let nearest = -1;
  let least = (LINK_SLACK + slack) / view.scale;
  for (let link = 0; link < scene.links.count; link++) {
    if (drawn.links[link] !== 1 || lighting.links[link] === RECEDED) continue;
    const beyond = distanceToCurve(drawn.curves, link * CURVE, spot, least);
    if (beyond < least) [nearest, least] = [link, beyond];
  }
  if (nearest !== -1) return { kind: "link", ids: linkEnds(scene, nearest) };
  const isOnGathered = state.hovered?.kind === "regions" || state.hovered?.kind === "abroad";
  if (lighting.isSelective && !isOnGathered) return null;
  const trunk = drawn.face === "network" && !drawn.gathered ? null : hitTrunk(state, spot, slack);
  return trunk ?? hitStream(state, spot, slack);
}

function hitTrunk({ drawn, view }: Testable, spot: Point, slack: number): PictureTarget | null {
  for (const traced of drawn.bundles) {
    const reach = (trunkWidth(traced, view.markScale) / 2 + 3 + slack) / view.scale;
    if (traced.bundle.inScope && distanceToTrunk(traced.trunk, spot, reach) <= reach) {
      return { kind: "regions", ids: traced.bundle.regions };
    }
  }
  return null;
}

/** The nearest tree of links abroad, by its trunk or by its roots. */
function hitStream({ drawn, view }: Testable, spot: Point, slack: number): PictureTarget | null {
  let nearest: PictureTarget | null = null;
  let least = (STREAM_SLACK + slack) / view.scale;
  for (const { stream, trunk, roots } of drawn.streams) {
    const { region, country, inScope } = stream;
    if (!inScope) continue;
    const arms: Trunk[] = roots.map(({ from, control, to }) => [from, control, control, to]);
    for (const arm of [trunk, ...arms]) {
      const beyond = distanceToTrunk(arm, spot, least);
      if (beyond >= least) continue;
      nearest = { kind: "abroad", ids: [region, country] };
      least = beyond;
    }
  }
  return nearest;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The same, of a link by its place among the curves. */
function distanceToCurve(curves: Float32Array, at: number, spot: Point, reach: number): number {
  const c = (i: number) => curves[at + i] ?? 0;
  // Of very many, most end here.
  if (
    spot.x < Math.min(c(0), c(2), c(4), c(6)) - reach ||
    spot.x > Math.max(c(0), c(2), c(4), c(6)) + reach
  ) {
    return Infinity;
  }
  const point = (i: number): Point => ({ x: c(i), y: c(i + 1) });
  return distanceToTrunk([point(0), point(2), point(4), point(6)], spot, reach);
}

/** Least distance to a curve taken as a chain of straight pieces; `Infinity` at once when its box is out of reach. */
function distanceToTrunk(trunk: Trunk, { x, y }: Point, reach: number): number {
  const [a, b, c, d] = trunk;
  if (
    x < Math.min(a.x, b.x, c.x, d.x) - reach ||
    x > Math.max(a.x, b.x, c.x, d.x) + reach ||
    y < Math.min(a.y, b.y, c.y, d.y) - reach ||
    y > Math.max(a.y, b.y, c.y, d.y) + reach
  ) {
    return Infinity;
  }
  let least = Infinity;
  let from: Point = a;
  for (let i = 1; i <= SAMPLES; i++) {
    const to = pointOnCurve(trunk, i / SAMPLES);
    least = Math.min(least, distanceToSegment(from, to, { x, y }));
    from = to;
  }
  return least;
}

function distanceToSegment(a: Point, b: Point, p: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return distance({ x: a.x + t * dx, y: a.y + t * dy }, p);
}
