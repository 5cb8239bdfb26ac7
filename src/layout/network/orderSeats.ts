import type { Company } from "../company";
import type { PlacedRegion } from "../placement";
import { scatter } from "../scatter";
import type { SeatingOrder } from "./seatingOrder";

/** What is to be seated, in the ellipses of the regions. */
export function orderSeats(company: Company, regions: readonly PlacedRegion[]): SeatingOrder {
  const { bodies, radius, scale, hosts, memberships } = company;
  const boxById = new Map(regions.map(({ region }, box) => [region, box]));
  const homeless = boxById.get(null) ?? -1;
  const scattered = new Float32Array(2 * bodies.length);
  bodies.forEach(({ id }, index) => scattered.set(scatter(id), 2 * index));
  return {
    boxes: regions.map(({ x, y, rx, ry }) => ({ x, y, rx, ry })),
    boxOf: Int16Array.from(bodies, ({ role, region }) =>
      role === "partner" ? -1 : (boxById.get(region) ?? homeless),
    ),
    isAuthority: Uint8Array.from(bodies, ({ role }) => (role === "authority" ? 1 : 0)),
    radius,
    scale,
    hosts,
    scatter: scattered,
    memberships,
  };
}
