import type { Geography } from "../model/geography";
import { allAtOnce, type Steps } from "../model/inSteps";
import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { gatherCompany, type Company } from "./company";
import { drawGeography, fitProjection } from "./drawGeography";
import { createFloor, type Floor } from "./floor";
import { placeActors } from "./placeActors";
import { FRAME_SIZE, type Frame, type Placement } from "./placement";
import { placeAuthoritiesOnMap, placePartnersOnMap, trueSpots } from "./placeOnMap";
import { mean } from "./mean";

/**
 * Places every body of a programme on the map; the network face follows with `placeNetworkFace`. Deterministic; the
 * programme is not touched.
 */
export function placeProgramme(
  programme: Programme,
  geography: Geography,
  frame: Frame,
): Placement {
  return allAtOnce(placeInSteps(programme, geography, frame));
}

/** The same in steps, between which the page can answer. */
export function* placeInSteps(
  programme: Programme,
  geography: Geography,
  frame: Frame,
): Steps<Placement> {
  const company = gatherCompany(programme);
  const { bodies, indexById, radius } = company;
  const regionIds = programme.regions.map((region) => region.id);
  yield;
  const map = yield* placeMapFace(programme, company, geography, frame);
  yield;
  const nowhere = new Float32Array(bodies.length).fill(Number.NaN);
  return {
    frame,
    ...FRAME_SIZE[frame],
    bodies,
    indexById,
    ...map,
    netX: nowhere,
    netY: nowhere,
    regions: [],
    countriesAround: [],
    roomFor: radius,
    regionOf: Int16Array.from(bodies, ({ region }) =>
      region === null ? -1 : regionIds.indexOf(region),
    ),
    regionIds,
    unplaced: bodies.filter((_, index) => Number.isNaN(map.mapX[index])),
  };
}

/** More than is left free around a mark: only whole countries ask for more room than the largest mark and this. */
const ASIDE = 2;

function* placeMapFace(
  { countryById }: Programme,
  { bodies, radius, hosts }: Company,
  geography: Geography,
  frame: Frame,
): Steps<Pick<Placement, "mapX" | "mapY" | "atEdge" | "countriesAtEdge" | "map">> {
  const authorities = bodies.filter(({ role }) => role === "authority");
  const projection = fitProjection(geography, authorities, frame, shareToTheWest(bodies));
  const mapX = new Float32Array(bodies.length).fill(Number.NaN);
  const mapY = new Float32Array(bodies.length).fill(Number.NaN);
  const atEdge = new Uint8Array(bodies.length);
  const sheet = FRAME_SIZE[frame];
  const floor = createFloor(
    sheet,
    undefined,
    Math.ceil(radius.reduce((most, each) => Math.max(most, each), 0)) + ASIDE,
  );
  keepCornerFree(floor, frame);
  const spots = trueSpots(bodies, projection);
  yield* placeAuthoritiesOnMap(bodies, spots, radius, sheet, floor, mapX, mapY);
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
  const settled = hosts.map((host) => (Number.isFinite(mapX[host]) ? host : -1));
  const down = () => Math.PI / 2;
  const home = (index: number) => spots[index] ?? null;
  placeActors(settled, bodies, radius, down, home, floor, mapX, mapY);
  yield;
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
