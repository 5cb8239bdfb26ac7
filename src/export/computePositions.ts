import { basisOf, SEATED_AT_ONCE, writeSeats } from "../layout/network/publishedSeats";
import { orderNetwork, seatAll } from "../layout/placeNetworkFace";
import { FRAME_SIZE, type Frame } from "../layout/placement";
import { positionsName } from "../model/dataPackage";
import type { Geography } from "../model/geography";
import type { Programme } from "../model/programme";
import type { ComputedContent } from "./writePackage";

/**
 * The seats of the network face in each frame, for the pages that would take seconds to find them; none of a programme
 * that a page seats at once.
 */
export function* computePositions(
  programme: Programme,
  geography: Geography,
): Generator<ComputedContent> {
  if (programme.organisations.length <= SEATED_AT_ONCE) return;
  for (const frame of Object.keys(FRAME_SIZE) as Frame[]) {
    const { company, order } = orderNetwork(programme, geography, frame);
    yield {
      name: positionsName(frame),
      computedFrom: basisOf(order),
      content: writeSeats(company.bodies, order, seatAll(order)),
    };
  }
}
