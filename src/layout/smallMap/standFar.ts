import { group } from "d3";
import type { Organisation } from "../../model/organisation";
import type { Floor } from "../floor";
import type { Point } from "../placement";
import type { PlacedFarCountry } from "./smallMap";

interface Sheet {
  readonly width: number;
  readonly height: number;
}

const TRIES = 120;
const STEP = 0.05;
/** Kept free for its name, in radii of the mark. */
const NAME_ROOM = 13;

/** Bodies beyond the frame, one mark for each country, on the rim where the ray to them leaves it or near there. */
export function standFar(
  beyond: readonly { readonly body: Organisation; readonly spot: Point }[],
  radius: number,
  sheet: Sheet,
  floor: Floor,
): PlacedFarCountry[] {
  const byCountry = [...group(beyond, ({ body }) => body.country)];
  byCountry.sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
  return byCountry.map(([country, items]) => {
    const away = {
      x: items.reduce((sum, { spot }) => sum + spot.x, 0) / items.length,
      y: items.reduce((sum, { spot }) => sum + spot.y, 0) / items.length,
    };
    const place = freeRimSpot(away, radius, sheet, floor);
    floor.occupy(place.x, place.y, NAME_ROOM * radius);
    return { country, bodies: items.map(({ body }) => body), radius, ...place };
  });
}

function freeRimSpot(away: Point, radius: number, sheet: Sheet, floor: Floor): Point {
  const half = { x: sheet.width / 2 - 3 * radius, y: sheet.height / 2 - 3 * radius };
  const middle = { x: sheet.width / 2, y: sheet.height / 2 };
  const ideal = Math.atan2((away.y - middle.y) / half.y, (away.x - middle.x) / half.x);
  const rimAt = (angle: number): Point => {
    const reach = 1 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
    return {
      x: middle.x + Math.cos(angle) * reach * half.x,
      y: middle.y + Math.sin(angle) * reach * half.y,
    };
  };
  for (let i = 0; i < TRIES; i++) {
    const spot = rimAt(ideal + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * STEP);
    if (floor.isFree(spot.x, spot.y, 2 * radius)) return spot;
  }
  return rimAt(ideal);
}
