import type { Geography } from "../model/geography";
import type { Programme } from "../model/programme";
import { gatherCompany, type Company } from "./company";
import { orderSeats } from "./network/orderSeats";
import { seatNetwork } from "./network/seatNetwork";
import type { Seats, SeatingOrder } from "./network/seatingOrder";
import type { Frame, PlacedRegion, Placement } from "./placement";
import { placePartnersAround } from "./placePartnersAround";
import { placeRegions } from "./placeRegions";

/** A network face on which the foreign partners have their places and the others are still to be seated. */
export interface NetworkPlan {
  readonly placement: Placement;
  readonly order: SeatingOrder;
}

/** Who is to be seated on the network face of a frame, and where. */
export function orderNetwork(
  programme: Programme,
  geography: Geography,
  frame: Frame,
): {
  readonly company: Company;
  readonly regions: readonly PlacedRegion[];
  readonly order: SeatingOrder;
} {
  const company = gatherCompany(programme);
  const regions = placeRegions(programme, geography, company.memberships.counts, frame);
  return { company, regions, order: orderSeats(company, regions) };
}

/** The plan of each placement: one is made before it is known where everybody sits, and asked for again when it is. */
const plans = new WeakMap<Placement, readonly [Programme, Geography, NetworkPlan]>();

/** All of the network face that takes no time: the regions, the foreign partners, and who is to be seated. */
export function planNetworkFace(
  placement: Placement,
  programme: Programme,
  geography: Geography,
): NetworkPlan {
  const [who, where, known] = plans.get(placement) ?? [];
  if (known && who === programme && where === geography) return known;
  const plan = makePlan(placement, programme, geography);
  plans.set(placement, [programme, geography, plan]);
  return plan;
}

function makePlan(placement: Placement, programme: Programme, geography: Geography): NetworkPlan {
  const { frame } = placement;
  const { company, regions, order } = orderNetwork(programme, geography, frame);
  const { bodies } = company;
  const netX = new Float32Array(bodies.length).fill(Number.NaN);
  const netY = new Float32Array(bodies.length).fill(Number.NaN);
  const countriesAround = placePartnersAround(bodies, frame, programme.countryById, netX, netY);
  return {
    placement: { ...placement, netX, netY, regions, countriesAround },
    order,
  };
}

/** The planned face with everyone seated. */
export function fillNetworkFace({ placement, order }: NetworkPlan, { x, y }: Seats): Placement {
  const fill = (partners: Float32Array, seats: Float32Array) =>
    partners.map((own, body) => (order.boxOf[body] === -1 ? own : (seats[body] ?? Number.NaN)));
  return { ...placement, netX: fill(placement.netX, x), netY: fill(placement.netY, y) };
}

/**
 * Adds the network face to the placement of a programme. On its own, since it takes as much code and time as the map
 * and the first picture is the map. Deterministic; neither is touched.
 */
export function placeNetworkFace(
  placement: Placement,
  programme: Programme,
  geography: Geography,
): Placement {
  const plan = planNetworkFace(placement, programme, geography);
  return fillNetworkFace(plan, seatAll(plan.order));
}

/** Everyone's seat, in one go. */
export function seatAll(order: SeatingOrder): Seats {
  const seating = seatNetwork(order);
  let step = seating.next();
  while (!step.done) step = seating.next();
  return step.value;
}
