import type { Geography } from "../../model/geography";
import type { Organisation } from "../../model/organisation";
import type { Programme } from "../../model/programme";
import { drawGeography } from "../drawGeography";
import { createFloor } from "../floor";
import { markRadius, shapeOf } from "../mark";
import { FRAME_SIZE, type Frame, type Point } from "../placement";
import { fitSmallMap } from "./fitSmallMap";
import { placeLines, type Standing } from "./placeLines";
import { placeNames } from "./placeNames";
import {
  MOST_LINKS_DRAWN,
  type PlacedMark,
  type PlacedSmallMap,
  type SmallMapContent,
  type SmallMapNames,
} from "./smallMap";
import { standFar } from "./standFar";

/** How much larger marks are against the frame than in the large picture, which is shown larger. */
const SCALE: Record<Frame, number> = { landscape: 1.5, portrait: 2 };
const INSET = 14;

interface Spot extends Point {
  readonly body: Organisation;
}

/**
 * Places some bodies and the links between them on the quiet geography. Authorities, subjects and the partners of the
 * areas are all within the frame; other foreign partners stand at its edge where they lie beyond. Deterministic; what
 * is given is not touched. Units are those of the frame.
 */
export function placeSmallMap(
  content: SmallMapContent,
  programme: Programme,
  geography: Geography,
  frame: Frame,
  names: SmallMapNames,
): PlacedSmallMap {
  const { bodies, subjects = new Set<string>(), areas = [] } = content;
  const sheet = FRAME_SIZE[frame];
  const isKept = ({ id, role, country }: Organisation) =>
    role !== "partner" || subjects.has(id) || areas.includes(country);
  const kept = bodies.filter(isKept);
  const fitted = kept.some(({ place }) => place !== null) || areas.length > 0 ? kept : bodies;
  const projection = fitSmallMap(geography, fitted, areas, frame);
  const spots = bodies.flatMap((body): Spot[] => {
    const place = body.place ?? hostPlace(body, programme);
    const spot = place && projection([place.lon, place.lat]);
    return spot ? [{ body, x: spot[0], y: spot[1] }] : [];
  });
  const floor = createFloor(sheet);
  const inside = spots.filter((spot) => isInside(spot, sheet));
  const regionIds = programme.regions.map(({ id }) => id);
  const marks = standInside(inside, content, regionIds, frame, (wanted, room) => {
    const place = floor.nearestFree(wanted, room, (x, y) => isInside({ x, y }, sheet)) ?? wanted;
    floor.occupy(place.x, place.y, room);
    return place;
  });
  const beyond = spots.filter((spot) => !isInside(spot, sheet));
  const far = standFar(
    beyond.map(({ body, x, y }) => ({ body, spot: { x, y } })),
    5.5 * SCALE[frame],
    sheet,
    floor,
  );
  const standings = new Map<string, Standing>([
    ...marks.map(({ body, x, y, region }) => [body.id, { key: body.id, x, y, region }] as const),
    ...far.flatMap(({ country, x, y, bodies: own }) =>
      own.map(({ id }) => [id, { key: `far ${country}`, x, y, region: -1 }] as const),
    ),
  ]);
  const ground = drawGeography(geography, projection, frame);
  const page = { x: 4, y: 4, width: sheet.width - 8, height: sheet.height - 8 };
  const placed = new Set(standings.keys());
  const { links = [], undrawn = 0 } = content;
  const isCrowded = links.length > MOST_LINKS_DRAWN;
  return {
    frame,
    ...sheet,
    ground,
    notes: geography.notes,
    regionIds,
    areas: new Set(areas),
    marks,
    far,
    lines: isCrowded ? [] : placeLines(links, (id) => standings.get(id)),
    undrawn: undrawn + (isCrowded ? links.length : 0),
    names: placeNames({ frame, ground, page, marks, far }, names),
    unplaced: bodies.filter(({ id }) => !placed.has(id)),
  };
}

/** An actor without an address stands by the authority it serves. */
function hostPlace({ serves }: Organisation, { organisationById }: Programme) {
  return serves === null ? null : (organisationById.get(serves)?.place ?? null);
}

function isInside(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return x >= INSET && x <= width - INSET && y >= INSET && y <= height - INSET;
}

/** The subjects and the populous take their own spot, the others the nearest free one; in the order of painting. */
function standInside(
  spots: readonly Spot[],
  { subjects, agreementsOf }: SmallMapContent,
  regionIds: readonly string[],
  frame: Frame,
  settle: (wanted: Point, room: number) => Point,
): PlacedMark[] {
  const rank = ({ body }: Spot) =>
    (subjects?.has(body.id) === true ? 4 : 0) +
    (body.role === "authority" ? 2 : 0) +
    (body.kind === "provincia" ? 1 : 0);
  const ordered = [...spots].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      (b.body.population ?? 0) - (a.body.population ?? 0) ||
      (a.body.id < b.body.id ? -1 : 1),
  );
  const marks = ordered.map(({ body, x, y }): PlacedMark => {
    const agreements = agreementsOf(body.id);
    const radius = markRadius(body, agreements, SCALE[frame]);
    return {
      body,
      ...settle({ x, y }, radius + 1.4),
      radius,
      shape: shapeOf(body),
      region: body.region === null ? -1 : regionIds.indexOf(body.region),
      isSubject: subjects?.has(body.id) === true,
      isHollow: agreements === 0 && body.role !== "actor",
    };
  });
  return marks.toReversed();
}
