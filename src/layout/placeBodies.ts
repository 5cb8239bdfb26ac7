import { mean } from "d3";
import type { Geography } from "../model/geography";
import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { drawGeography, fitProjection } from "./drawGeography";
import { createFloor, type Floor } from "./floor";
import { markRadius, markScale } from "./mark";
import { hostsOf, placeActors, roomWithActors } from "./placeActors";
import { FRAME_SIZE, type Frame, type Placement, type PlacedRegion, type Point } from "./placement";
import { placeAuthoritiesOnMap, placePartnersOnMap, trueSpots } from "./placeOnMap";
import { placeInRegions, regionFor } from "./placeInRegions";
import { placePartnersAround } from "./placePartnersAround";
import { placeRegions } from "./placeRegions";
import { tiesOf, type Ties } from "./ties";

interface Company {
  readonly bodies: readonly Organisation[];
  readonly ties: Ties;
  readonly radius: Float32Array;
  /** Index of the authority each actor stands by. */
  readonly hosts: readonly (number | null)[];
}

/**
 * Places every body of a programme on both faces. Computed over all partnerships ever, so that neither the reading
 * date nor a filter moves anything; deterministic; the programme is not touched.
 */
export function placeProgramme(
  programme: Programme,
  geography: Geography,
  frame: Frame,
): Placement {
  const bodies = programme.organisations;
  const indexById = new Map(bodies.map((body, index) => [body.id, index]));
  const ties = tiesOf(programme);
  const scale = markScale(bodies);
  const radius = Float32Array.from(bodies, (body, index) =>
    markRadius(body, ties.counts[index] ?? 0, scale),
  );
  const company = { bodies, ties, radius, hosts: hostsOf(bodies, indexById, ties) };
  const regionIds = programme.regions.map((region) => region.id);
  const map = placeMapFace(programme, company, geography, frame);
  return {
    frame,
    ...FRAME_SIZE[frame],
    bodies,
    indexById,
    ...map,
    ...placeNetworkFace(programme, company, geography, frame),
    roomFor: radius,
    regionOf: Int16Array.from(bodies, ({ region }) =>
      region === null ? -1 : regionIds.indexOf(region),
    ),
    regionIds,
    unplaced: bodies.filter((_, index) => Number.isNaN(map.mapX[index])),
  };
}

function placeMapFace(
  { countryById }: Programme,
  { bodies, radius, hosts }: Company,
  geography: Geography,
  frame: Frame,
): Pick<Placement, "mapX" | "mapY" | "atEdge" | "countriesAtEdge" | "map"> {
  const authorities = bodies.filter(({ role }) => role === "authority");
  const projection = fitProjection(geography, authorities, frame, shareToTheWest(bodies));
  const mapX = new Float32Array(bodies.length).fill(Number.NaN);
  const mapY = new Float32Array(bodies.length).fill(Number.NaN);
  const atEdge = new Uint8Array(bodies.length);
  const sheet = FRAME_SIZE[frame];
  const floor = createFloor(sheet);
  keepCornerFree(floor, frame);
  const spots = trueSpots(bodies, projection);
  placeAuthoritiesOnMap(bodies, spots, radius, floor, mapX, mapY);
  const countriesAtEdge = placePartnersOnMap(
    bodies,
    spots,
    countryById,
    radius,
    sheet,
    floor,
    mapX,
    mapY,
    atEdge,
  );
  // An actor stands by its host as long as that one has a seat, whatever its own address.
  const settled = hosts.map((host) => (host !== null && Number.isFinite(mapX[host]) ? host : null));
  const down = () => Math.PI / 2;
  const home = (index: number) => spots[index] ?? null;
  placeActors(settled, bodies, radius, down, home, floor, mapX, mapY);
  return { mapX, mapY, atEdge, countriesAtEdge, map: drawGeography(geography, projection, frame) };
}

/** Room for the zoom buttons, which a tall frame, shown small, makes larger. */
function keepCornerFree(floor: Floor, frame: Frame): void {
  const radius = frame === "landscape" ? 22 : 40;
  const { width } = FRAME_SIZE[frame];
  for (let y = radius; y < 5 * radius; y += radius) floor.occupy(width - radius, y, radius);
}

/** The more partners lie east of the authorities, the further west those stand in a wide frame. */
function shareToTheWest(bodies: readonly Organisation[]): number {
  const lonOf = ({ place }: Organisation) => place?.lon;
  const middle = mean(
    bodies.filter(({ role }) => role === "authority"),
    lonOf,
  );
  const abroad = bodies.filter(({ role, place }) => role === "partner" && place !== null);
  if (middle === undefined || abroad.length === 0) return 0.42;
  const west = abroad.filter(({ place }) => place !== null && place.lon < middle).length;
  // In steps, so that one partner more seldom moves the map.
  return 0.3 + 0.3 * (Math.round((4 * west) / abroad.length) / 4);
}

function placeNetworkFace(
  programme: Programme,
  { bodies, ties, radius, hosts }: Company,
  geography: Geography,
  frame: Frame,
): Pick<Placement, "netX" | "netY" | "regions" | "countriesAround"> {
  const netX = new Float32Array(bodies.length).fill(Number.NaN);
  const netY = new Float32Array(bodies.length).fill(Number.NaN);
  const floor = createFloor(FRAME_SIZE[frame]);
  const regions = placeRegions(programme, geography, ties.counts, frame);
  const room = { radius, withActors: roomsWithActors(bodies, radius, hosts) };
  placeInRegions(bodies, regions, ties, room, floor, netX, netY);
  const middle = middleOf(regions);
  const awayFromMiddle = (host: number) =>
    Math.atan2((netY[host] ?? 0) - middle.y, (netX[host] ?? 0) - middle.x);
  const homeOf = (index: number) => {
    const body = bodies[index];
    return (body && regionFor(body, regions)) ?? middle;
  };
  placeActors(hosts, bodies, radius, awayFromMiddle, homeOf, floor, netX, netY);
  const countriesAround = placePartnersAround(bodies, frame, programme.countryById, netX, netY);
  return { netX, netY, regions, countriesAround };
}

function roomsWithActors(
  bodies: readonly Organisation[],
  radius: Float32Array,
  hosts: readonly (number | null)[],
): Float32Array {
  const guests = new Uint16Array(bodies.length);
  let actorRadius = 3;
  hosts.forEach((host, actor) => {
    if (host === null) return;
    guests[host] = (guests[host] ?? 0) + 1;
    actorRadius = radius[actor] ?? actorRadius;
  });
  return radius.map((own, index) => roomWithActors(own, actorRadius, guests[index] ?? 0) + 2);
}

function middleOf(regions: readonly PlacedRegion[]): Point {
  return {
    x: mean(regions, (region) => region.x) ?? FRAME_SIZE.landscape.width / 2,
    y: mean(regions, (region) => region.y) ?? FRAME_SIZE.landscape.height / 2,
  };
}
