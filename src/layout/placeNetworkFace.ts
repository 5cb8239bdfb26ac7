import { mean } from "d3";
import type { Geography } from "../model/geography";
import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { gatherCompany } from "./company";
import { createFloor } from "./floor";
import { placeActors, roomWithActors } from "./placeActors";
import { placeInRegions, regionFor } from "./placeInRegions";
import { FRAME_SIZE, type Placement, type PlacedRegion, type Point } from "./placement";
import { placePartnersAround } from "./placePartnersAround";
import { placeRegions } from "./placeRegions";

/**
 * Adds the network face to the placement of a programme. On its own, since it takes as much code and time as the map
 * and the first picture is the map. Deterministic; neither is touched.
 */
export function placeNetworkFace(
  placement: Placement,
  programme: Programme,
  geography: Geography,
): Placement {
  const { bodies, ties, radius, hosts } = gatherCompany(programme);
  const { frame } = placement;
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
  return { ...placement, netX, netY, regions, countriesAround };
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
