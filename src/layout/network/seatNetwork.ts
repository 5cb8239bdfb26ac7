import { guestsOf, ringActors, roomWithActors } from "../placeActors";
import { tiesOf } from "../ties";
import { drawTogether } from "./drawTogether";
import type { Seats, SeatingOrder } from "./seatingOrder";
import { seatRegion, type Guest } from "./seatRegion";
import { wishSeats, type Wishes } from "./wishSeats";

/** How far seating has come, and where everyone would stand if it ended now. */
export interface SeatingStep {
  /** 0..1. */
  readonly done: number;
  readonly seats: () => Seats;
}

/** Up to so many authorities wishes follow the regions alone, and change little with a newcomer. */
const FEW = 300;
/** Between a mark with its actors and the next. */
const ASIDE = 2;
const WISHED = 0.05;
const DRAWN = 0.5;
const TOLD_EVERY = 200;

/**
 * Seats all bodies of the regions: wishes first, which are a first picture, drawn together where there are many, then
 * seats, of which none overlaps another. Deterministic; the order is not touched.
 */
export function* seatNetwork(order: SeatingOrder): Generator<SeatingStep, Seats> {
  const ties = tiesOf(order.memberships);
  let wishes = wishSeats(order, ties);
  const seats = () => standAt(order, wishes);
  yield { done: WISHED, seats };
  const authorities = order.isAuthority.reduce((sum, is) => sum + is, 0);
  if (authorities > FEW) {
    for (const drawing of drawTogether(order, ties, wishes)) {
      wishes = drawing.wishes;
      yield { done: WISHED + (DRAWN - WISHED) * drawing.done, seats };
    }
  }
  return yield* takeSeats(order, wishes);
}

function* takeSeats(order: SeatingOrder, wishes: Wishes): Generator<SeatingStep, Seats> {
  const { x, y } = standAt(order, wishes);
  const groups = guestsByBox(order, wishes);
  const all = groups.reduce((sum, { length }) => sum + length, 0);
  const seats = () => withActors(order, x.slice(), y.slice());
  let seated = 0;
  for (const [box, guests] of groups.entries()) {
    const place = order.boxes[box];
    if (!place) continue;
    for (const [index, spot] of seatRegion(guests, place, order.scale)) {
      x[index] = spot.x;
      y[index] = spot.y;
      seated++;
      if (seated % TOLD_EVERY === 0) yield { done: DRAWN + (1 - DRAWN) * (seated / all), seats };
    }
  }
  return withActors(order, x, y);
}

/** The bodies of each box that need a seat of their own: the most tied first, isolates next, lone actors last. */
function guestsByBox(order: SeatingOrder, wishes: Wishes): Guest[][] {
  const { boxes, boxOf, isAuthority, radius, scale, hosts, scatter, memberships } = order;
  const { counts } = memberships;
  const company = guestsOf(hosts);
  const groups: Guest[][] = boxes.map(() => []);
  boxOf.forEach((box, index) => {
    if (hosts[index] !== -1) return;
    const own = (radius[index] ?? 0) / scale;
    const actors = company.get(index) ?? [];
    const actorRadius = (radius[actors[0] ?? 0] ?? 0) / scale;
    const isActor = isAuthority[index] === 0;
    groups[box]?.push({
      index,
      u: wishes[2 * index] ?? 0,
      v: wishes[2 * index + 1] ?? 0,
      scatter: [scatter[2 * index] ?? 0, scatter[2 * index + 1] ?? 0],
      room: isActor ? own + 1 : roomWithActors(own, actorRadius, actors.length) + ASIDE,
      isIsolate: isActor || counts[index] === 0,
    });
  });
  const rank = ({ index, isIsolate }: Guest) => (isAuthority[index] === 0 ? 2 : Number(isIsolate));
  for (const guests of groups) {
    guests.sort(
      (a, b) =>
        rank(a) - rank(b) || (counts[b.index] ?? 0) - (counts[a.index] ?? 0) || a.index - b.index,
    );
  }
  return groups;
}

function standAt(order: SeatingOrder, wishes: Wishes): Seats {
  const { boxes, boxOf } = order;
  const x = new Float32Array(boxOf.length).fill(Number.NaN);
  const y = new Float32Array(boxOf.length).fill(Number.NaN);
  boxOf.forEach((own, index) => {
    const box = boxes[own];
    if (!box) return;
    x[index] = box.x + (wishes[2 * index] ?? 0) * box.rx;
    y[index] = box.y + (wishes[2 * index + 1] ?? 0) * box.ry;
  });
  return withActors(order, x, y);
}

/** The actors around their hosts, on the side away from the middle of all regions. */
function withActors(
  { boxes, hosts, radius }: SeatingOrder,
  x: Float32Array,
  y: Float32Array,
): Seats {
  const middleX = boxes.reduce((sum, box) => sum + box.x, 0) / Math.max(1, boxes.length);
  const middleY = boxes.reduce((sum, box) => sum + box.y, 0) / Math.max(1, boxes.length);
  const away = (host: number) => Math.atan2((y[host] ?? 0) - middleY, (x[host] ?? 0) - middleX);
  ringActors(hosts, radius, away, x, y);
  return { x, y };
}
