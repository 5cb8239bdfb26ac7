import { facePositions } from "./facePositions";
import { createFloor, type Floor } from "./floor";
import type { Face, Placement, Point } from "./placement";

const HUB_RADIUS = 11;
const floors = new WeakMap<Placement, Partial<Record<Face, Floor>>>();

/** Where the diamond of a selected partnership goes: amid its members, on free ground; `null` when none is placed. */
export function placePartnershipHub(
  placement: Placement,
  memberIds: readonly string[],
  face: Face,
): Point | null {
  const [x, y] = facePositions(placement, face);
  let sumX = 0;
  let sumY = 0;
  let count = 0;
  for (const id of memberIds) {
    const index = placement.indexById.get(id);
    const memberX = index === undefined ? Number.NaN : (x[index] ?? Number.NaN);
    if (index === undefined || Number.isNaN(memberX)) continue;
    sumX += memberX;
    sumY += y[index] ?? 0;
    count += 1;
  }
  if (count === 0) return null;
  const middle = { x: sumX / count, y: sumY / count };
  return floorOf(placement, face).nearestFree(middle, HUB_RADIUS) ?? middle;
}

function floorOf(placement: Placement, face: Face): Floor {
  const known = floors.get(placement) ?? {};
  floors.set(placement, known);
  const found = known[face];
  if (found) return found;
  const floor = createFloor(placement);
  const [x, y] = facePositions(placement, face);
  x.forEach((px, index) => {
    if (!Number.isNaN(px)) floor.occupy(px, y[index] ?? 0, placement.roomFor[index] ?? 4);
  });
  known[face] = floor;
  return floor;
}
