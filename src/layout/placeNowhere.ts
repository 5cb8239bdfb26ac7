import type { Programme } from "../model/programme";
import { gatherCompany } from "./company";
import { FRAME_SIZE, type Frame, type PlacedMap, type Placement } from "./placement";

const NO_MAP: PlacedMap = {
  countries: [],
  regions: [],
  provinceBorders: "",
  countryBorders: "",
  disputedBorders: "",
  graticule: "",
  unitsPerKm: 1,
  countryLabels: [],
  seaLabels: [],
};

/**
 * The placement of a programme before anybody has a place on either face: what `placeNetworkFace` and its like need
 * where nobody looks at the map.
 */
export function placeNowhere(programme: Programme, frame: Frame): Placement {
  const { bodies, indexById, radius } = gatherCompany(programme);
  const regionIds = programme.regions.map(({ id }) => id);
  const nowhere = new Float32Array(bodies.length).fill(Number.NaN);
  return {
    frame,
    ...FRAME_SIZE[frame],
    bodies,
    indexById,
    mapX: nowhere,
    mapY: nowhere,
    netX: nowhere,
    netY: nowhere,
    roomFor: radius,
    atEdge: new Uint8Array(bodies.length),
    regionOf: Int16Array.from(bodies, ({ region }) =>
      region === null ? -1 : regionIds.indexOf(region),
    ),
    regionIds,
    regions: [],
    countriesAtEdge: [],
    countriesAround: [],
    map: NO_MAP,
    unplaced: [],
  };
}
