import { createForceLayout } from "../engine/forceLayout";
import { layoutGraph, type LayoutGraph } from "../engine/layoutGraph";
import type { SeatingOrder } from "./seatingOrder";
import { outward, type Wishes } from "./wishSeats";

/** How much weaker links between regions hold than those within: boxes stay apart, bridges face each other. */
const ACROSS = 0.15;
const RULES = { rounds: 60, heat: 1, linkLength: 30, repulsion: 30, gravity: 0.15, theta: 1.2 };
/** Length of the unit disc's radius that bodies may fill. */
const RIM = 0.97;
const TOLD_EVERY = 5;

/**
 * Draws the wishes of those who work together nearer to each other, each held near its first wish, then spreads the
 * bodies of each region evenly over its disc. Those without partnerships stay where they gather.
 */
export function* drawTogether(
  order: SeatingOrder,
  ties: LayoutGraph,
  wishes: Wishes,
): Generator<{ readonly done: number; readonly wishes: Wishes }> {
  const { boxes, boxOf } = order;
  const tied = bodiesWithTies(order);
  const graph = graphAmong(tied, order, ties);
  const area = boxes.reduce((sum, { rx, ry }) => sum + Math.PI * rx * ry, 0);
  // As far apart as links are long.
  const zoom = RULES.linkLength / Math.sqrt(area / Math.max(1, tied.length));
  const start = new Float64Array(2 * tied.length);
  tied.forEach((body, i) => {
    const box = boxes[boxOf[body] ?? 0];
    if (!box) return;
    start[2 * i] = zoom * (box.x + (wishes[2 * body] ?? 0) * box.rx);
    start[2 * i + 1] = zoom * (box.y + (wishes[2 * body + 1] ?? 0) * box.ry);
  });
  const layout = createForceLayout(graph, start, RULES, start);
  for (let round = 1; layout.step(); round++) {
    if (round % TOLD_EVERY !== 0) continue;
    yield { done: layout.done, wishes: spreadEvenly(order, tied, layout.positions, zoom, wishes) };
  }
  yield { done: 1, wishes: spreadEvenly(order, tied, layout.positions, zoom, wishes) };
}

function bodiesWithTies({ isAuthority, boxOf, memberships }: SeatingOrder): Uint32Array {
  return Uint32Array.from(isAuthority.keys()).filter(
    (body) => isAuthority[body] === 1 && boxOf[body] !== -1 && memberships.counts[body] !== 0,
  );
}

function graphAmong(bodies: Uint32Array, { boxOf }: SeatingOrder, ties: LayoutGraph): LayoutGraph {
  const place = new Int32Array(boxOf.length).fill(-1);
  bodies.forEach((body, i) => {
    place[body] = i;
  });
  const links = Uint32Array.from(ties.source.keys()).filter(
    (link) =>
      (place[ties.source[link] ?? 0] ?? -1) >= 0 && (place[ties.target[link] ?? 0] ?? -1) >= 0,
  );
  const endsOf = (ends: Uint32Array) => links.map((link) => place[ends[link] ?? 0] ?? 0);
  const weights = Float32Array.from(links, (link) =>
    boxOf[ties.source[link] ?? 0] === boxOf[ties.target[link] ?? 0] ? 1 : ACROSS,
  );
  return layoutGraph(bodies.length, endsOf(ties.source), endsOf(ties.target), weights);
}

/** Back into the unit discs: directions as they are, distances by rank, so that every ring holds as many as it can. */
function spreadEvenly(
  { boxes, boxOf, isAuthority }: SeatingOrder,
  tied: Uint32Array,
  positions: Float64Array,
  zoom: number,
  wishes: Wishes,
): Wishes {
  const spread = wishes.slice();
  const groups = boxes.map((): { body: number; u: number; v: number; far: number }[] => []);
  tied.forEach((body, i) => {
    const box = boxes[boxOf[body] ?? 0];
    if (!box) return;
    const u = ((positions[2 * i] ?? 0) / zoom - box.x) / box.rx;
    const v = ((positions[2 * i + 1] ?? 0) / zoom - box.y) / box.ry;
    groups[boxOf[body] ?? 0]?.push({ body, u, v, far: Math.hypot(u, v) });
  });
  const authoritiesOf = boxes.map(() => 0);
  boxOf.forEach((box, body) => {
    if (isAuthority[body] === 1) authoritiesOf[box] = (authoritiesOf[box] ?? 0) + 1;
  });
  for (const [box, group] of groups.entries()) {
    const middleU = group.reduce((sum, { u }) => sum + u, 0) / group.length;
    const middleV = group.reduce((sum, { v }) => sum + v, 0) / group.length;
    for (const item of group) item.far = Math.hypot(item.u - middleU, item.v - middleV);
    group.sort((a, b) => a.far - b.far || a.body - b.body);
    // What they leave free of the disc lies at its outer side, where those without ties gather.
    const radius = RIM * Math.sqrt(group.length / Math.max(1, authoritiesOf[box] ?? 0));
    const away = outward(boxes[box] ?? NOWHERE, boxes);
    group.forEach(({ body, u, v, far }, rank) => {
      const reach = (radius * Math.sqrt((rank + 0.5) / group.length)) / (far || 1);
      spread[2 * body] = (u - middleU) * reach - (RIM - radius) * away.x;
      spread[2 * body + 1] = (v - middleV) * reach - (RIM - radius) * away.y;
    });
  }
  return spread;
}

const NOWHERE = { x: 0, y: 0, rx: 1, ry: 1 };
