import { facePositions } from "../../layout/facePositions";
import type { PlacedScene } from "../../layout/scene";
import type { Drawn } from "./drawn";

/** Where the keyboard is in the picture, and the bodies it came through. */
export interface Cursor {
  readonly body: number;
  readonly trail: readonly number[];
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The key's move; `null` when it is no key for moving, the same cursor when there is nowhere to go. */
export function moveCursor(
  key: string,
  cursor: Cursor | null,
  scene: PlacedScene,
  drawn: Drawn,
): Cursor | null {
  const ranked = rankBodies(scene, drawn);
  const first = ranked[0];
  if (first === undefined) return null;
  const isMove =
    key in ARROWS || key === "PageUp" || key === "PageDown" || key === "Home" || key === "End";
  if (!isMove) return null;
  if (key === "Home") return { body: first, trail: [] };
  if (key === "End") return { body: ranked.at(-1) ?? first, trail: [] };
  if (cursor === null || drawn.bodies[cursor.body] === 0) return { body: first, trail: [] };
  if (key === "PageUp" || key === "PageDown") {
    return nextRegion(key === "PageDown" ? 1 : -1, cursor, scene, ranked);
  }
  return drawn.face === "map"
    ? nearestTowards(ARROWS[key] ?? [0, 0], cursor, scene, drawn)
    : walkNetwork(key, cursor, scene, drawn, ranked);
}

/** The bodies in view, those of most agreements first. */
export function rankBodies({ partnerships }: PlacedScene, drawn: Drawn): number[] {
  const bodies: number[] = [];
  drawn.bodies.forEach((isDrawn, body) => {
    if (isDrawn === 1) bodies.push(body);
  });
  return bodies.sort((a, b) => (partnerships[b] ?? 0) - (partnerships[a] ?? 0) || a - b);
}

/** The nearest body within 60° of the direction; what lies aside counts as farther. */
function nearestTowards(
  [dx, dy]: readonly [number, number],
  cursor: Cursor,
  { placement }: PlacedScene,
  drawn: Drawn,
): Cursor {
  const [x, y] = facePositions(placement, drawn.face);
  let nearest = cursor.body;
  let least = Infinity;
  drawn.bodies.forEach((isDrawn, body) => {
    if (isDrawn === 0 || body === cursor.body) return;
    const offsetX = (x[body] ?? 0) - (x[cursor.body] ?? 0);
    const offsetY = (y[body] ?? 0) - (y[cursor.body] ?? 0);
    const ahead = offsetX * dx + offsetY * dy;
    const aside = Math.abs(offsetX * dy - offsetY * dx);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) return;
    const cost = ahead + 1.8 * aside;
    if (cost < least) [nearest, least] = [body, cost];
  });
  return { body: nearest, trail: [] };
}

function nextRegion(
  step: number,
  cursor: Cursor,
  { placement }: PlacedScene,
  ranked: readonly number[],
): Cursor {
  // −1: the bodies at home of which no region is known.
  const regions = [...placement.regionIds.keys(), -1];
  const current = regions.indexOf(placement.regionOf[cursor.body] ?? -1);
  for (let i = 1; i <= regions.length; i++) {
    const region = regions.at((current + step * i + regions.length * 2) % regions.length);
    const body = ranked.find(
      (candidate) =>
        placement.regionOf[candidate] === region && placement.bodies[candidate]?.role !== "partner",
    );
    if (body !== undefined) return { body, trail: [] };
  }
  return cursor;
}

function walkNetwork(
  key: string,
  cursor: Cursor,
  scene: PlacedScene,
  drawn: Drawn,
  ranked: readonly number[],
): Cursor {
  if (key === "ArrowLeft") {
    const back = cursor.trail.at(-1);
    return back === undefined ? cursor : { body: back, trail: cursor.trail.slice(0, -1) };
  }
  if (key === "ArrowRight") {
    const [neighbour] = neighboursOf(cursor.body, scene, drawn);
    return neighbour === undefined
      ? cursor
      : { body: neighbour, trail: [...cursor.trail, cursor.body] };
  }
  const origin = cursor.trail.at(-1);
  // Among the neighbours of the body one came from, or among all.
  const row = origin === undefined ? ranked : neighboursOf(origin, scene, drawn);
  const next = row[row.indexOf(cursor.body) + (key === "ArrowDown" ? 1 : -1)];
  return next === undefined ? cursor : { ...cursor, body: next };
}

/** Those a body works with, the closest first. */
function neighboursOf(body: number, { links }: PlacedScene, drawn: Drawn): number[] {
  const weights = new Map<number, number>();
  for (let link = 0; link < links.count; link++) {
    const source = links.source[link] ?? 0;
    const target = links.target[link] ?? 0;
    if (source !== body && target !== body) continue;
    const other = source === body ? target : source;
    if (drawn.bodies[other] === 1) weights.set(other, links.partnerships[link] ?? 1);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([other]) => other);
}
