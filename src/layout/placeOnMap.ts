import type { Organisation } from "../model/organisation";
import type { Country } from "../model/programme";
import type { Floor } from "./floor";
import type { MapProjection } from "./mapProjection";
import type { PlacedCountry, Point } from "./placement";
import { mean } from "./mean";
import { groupBy } from "../model/groupBy";

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Each body's true spot on the sheet, `null` where it has no place. */
export function trueSpots(
  bodies: readonly Organisation[],
  projection: MapProjection,
): (Point | null)[] {
  return bodies.map(({ place }) => {
    if (place === null) return null;
    const [x, y] = projection([place.lon, place.lat]);
    return { x, y };
  });
}

const AT_ONCE = 200;

/**
 * Authorities at their seats. A province keeps its seat, where its capital's comune stands too: that one moves to the
 * nearest free spot, and so does everyone after, the populous first: on the sheet, as long as there is any. Writes `x`,
 * `y`, some hundred at a time.
 */
export function* placeAuthoritiesOnMap(
  bodies: readonly Organisation[],
  spots: readonly (Point | null)[],
  radius: Float32Array,
  sheet: Sheet,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
): Generator<undefined, void> {
  const ordered = bodies
    .map((body, index) => ({ body, index }))
    .filter(({ body }) => body.role === "authority")
    .sort(
      (a, b) =>
        Number(b.body.kind === "provincia") - Number(a.body.kind === "provincia") ||
        (b.body.population ?? 0) - (a.body.population ?? 0) ||
        (a.body.id < b.body.id ? -1 : 1),
    );
  for (const [turn, { index }] of ordered.entries()) {
    if (turn % AT_ONCE === AT_ONCE - 1) yield;
    const wanted = spots[index];
    if (!wanted) continue;
    const room = (radius[index] ?? 5) + 0.9;
    const isOn = (px: number, py: number) => isInside({ x: px, y: py }, sheet, room);
    const onSheet = isOn(wanted.x, wanted.y) ? floor.nearestFree(wanted, room, isOn) : null;
    const spot = onSheet ?? floor.nearestFree(wanted, room) ?? wanted;
    floor.occupy(spot.x, spot.y, room);
    x[index] = spot.x;
    y[index] = spot.y;
  }
}

const INSET = 16;
const BLOCK_COLUMNS = 5;
const PITCH = 11.5;
/** Between two small marks of a block. */
const CLEFT = 3.1;

/** Foreign partners within the frame at their place; those beyond it by country, at the edge, in their direction. */
export function placePartnersOnMap(
  bodies: readonly Organisation[],
  spots: readonly (Point | null)[],
  countryById: ReadonlyMap<string, Country>,
  radius: Float32Array,
  sheet: Sheet,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
  atEdge: Uint8Array,
): PlacedCountry[] {
  const beyond: number[] = [];
  bodies.forEach((body, index) => {
    const wanted = spots[index];
    if (body.role !== "partner" || !wanted) return;
    if (!isInside(wanted, sheet)) {
      beyond.push(index);
      return;
    }
    const room = (radius[index] ?? 4) + 0.9;
    const spot = floor.nearestFree(wanted, room, (px, py) => isInside({ x: px, y: py }, sheet));
    x[index] = spot?.x ?? wanted.x;
    y[index] = spot?.y ?? wanted.y;
    floor.occupy(spot?.x ?? wanted.x, spot?.y ?? wanted.y, room);
  });
  const byCountry = [...groupBy(beyond, (index) => bodies[index]?.country ?? "")];
  byCountry.sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
  return byCountry.flatMap(([country, partners]) => {
    const away = {
      x: mean(partners, (index) => spots[index]?.x) ?? 0,
      y: mean(partners, (index) => spots[index]?.y) ?? 0,
    };
    for (const index of partners) atEdge[index] = 1;
    const nameBox = nameBoxOf(countryById.get(country)?.name.it ?? "", sheet);
    // The marks of partners are all of one size.
    const pitch = Math.min(PITCH, 2 * (radius[partners[0] ?? 0] ?? 0) + CLEFT);
    return [standAtEdge(country, partners, pitch, nameBox, away, sheet, floor, x, y)];
  });
}

/** Room for a country's name: capitals in a wide frame; a tall one is shown small, its text is larger against it. */
function nameBoxOf(name: string, { width, height }: Sheet): Sheet {
  const [letter, line] = width > height ? [8.2, 14] : [9.6, 22];
  return { width: (name.length || 14) * letter + 8, height: line };
}

function isInside({ x, y }: Point, { width, height }: Sheet, inset = INSET): boolean {
  return x >= inset && x <= width - inset && y >= inset && y <= height - inset;
}

function standAtEdge(
  country: string,
  partners: readonly number[],
  pitch: number,
  nameBox: Sheet,
  away: Point,
  sheet: Sheet,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
): PlacedCountry {
  // Very many make a square: a column would cross the whole frame.
  const { length } = partners;
  const columns = Math.min(length, Math.max(BLOCK_COLUMNS, Math.ceil(Math.sqrt(length))));
  const rows = Math.ceil(length / columns);
  const size = {
    width: Math.max(nameBox.width, columns * pitch),
    height: rows * pitch + nameBox.height,
  };
  const centre = freeEdgeSpot(away, size, sheet, floor);
  const top = centre.y - size.height / 2;
  partners.forEach((index, n) => {
    const inRow = Math.min(columns, length - Math.floor(n / columns) * columns);
    x[index] = centre.x + ((n % columns) - (inRow - 1) / 2) * pitch;
    y[index] = top + nameBox.height + (Math.floor(n / columns) + 0.5) * pitch;
  });
  return {
    country,
    partners: length,
    x: centre.x,
    y: top + nameBox.height * 0.45,
    align: "center",
  };
}

/** Along the frame's rim from where the ray to the country leaves it, to both sides, until a block fits. */
function freeEdgeSpot(away: Point, size: Sheet, sheet: Sheet, floor: Floor): Point {
  const halfW = sheet.width / 2 - size.width / 2 - 4;
  const halfH = sheet.height / 2 - size.height / 2 - 7;
  const ideal = Math.atan2((away.y - sheet.height / 2) / halfH, (away.x - sheet.width / 2) / halfW);
  const rimAt = (angle: number): Point => {
    const reach = 1 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
    return {
      x: sheet.width / 2 + Math.cos(angle) * reach * halfW,
      y: sheet.height / 2 + Math.sin(angle) * reach * halfH,
    };
  };
  for (let i = 0; i < 240; i++) {
    const angle = ideal + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 0.026;
    const spot = rimAt(angle);
    const discs = coveringDiscs(spot, size);
    if (discs.every((disc) => floor.isFree(disc.x, disc.y, disc.r))) {
      for (const disc of discs) floor.occupy(disc.x, disc.y, disc.r);
      return spot;
    }
  }
  return rimAt(ideal);
}

/** Discs in a row that cover a block with its label. */
function coveringDiscs(centre: Point, size: Sheet): (Point & { readonly r: number })[] {
  const r = size.height / 2 + 3;
  const count = Math.max(1, Math.ceil(size.width / (1.6 * r)));
  return Array.from({ length: count }, (_, i) => ({
    x: centre.x + (count === 1 ? 0 : i / (count - 1) - 0.5) * Math.max(0, size.width - 2 * r + 8),
    y: centre.y,
    r,
  }));
}
