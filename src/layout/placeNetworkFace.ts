import type { Geography } from "../model/geography";
import type { Programme } from "../model/programme";
import { gatherCompany } from "./company";
import { orderSeats } from "./network/orderSeats";
import { seatNetwork } from "./network/seatNetwork";
import type { Seats, SeatingOrder } from "./network/seatingOrder";
import type { Placement } from "./placement";
import { placePartnersAround } from "./placePartnersAround";
import { placeRegions } from "./placeRegions";

/** A network face on which the foreign partners have their places and the others are still to be seated. */
export interface NetworkPlan {
  readonly placement: Placement;
  readonly order: SeatingOrder;
}

/** All of the network face that takes no time: the regions, the foreign partners, and who is to be seated. */
export function planNetworkFace(
  placement: Placement,
  programme: Programme,
  geography: Geography,
): NetworkPlan {
  const company = gatherCompany(programme);
  const { bodies, memberships } = company;
  const { frame } = placement;
  const netX = new Float32Array(bodies.length).fill(Number.NaN);
  const netY = new Float32Array(bodies.length).fill(Number.NaN);
  const regions = placeRegions(programme, geography, memberships.counts, frame);
  const countriesAround = placePartnersAround(bodies, frame, programme.countryById, netX, netY);
  return {
    placement: { ...placement, netX, netY, regions, countriesAround },
    order: orderSeats(company, regions),
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
  const seating = seatNetwork(plan.order);
  let step = seating.next();
  while (!step.done) step = seating.next();
  return fillNetworkFace(plan, step.value);
}
