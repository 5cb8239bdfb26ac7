import { readdirSync, readFileSync } from "node:fs";
import { programmeAt } from "../../src/analysis/programmeAt";
import { loadGeography } from "../../src/data/loadGeography";
import { noSeats, readSeats, type SeatOf } from "../../src/data/seatOf";
import { buildScene } from "../../src/layout/buildScene";
import { placeProgramme } from "../../src/layout/placeBodies";
import { placeNetworkFace } from "../../src/layout/placeNetworkFace";
import type { Frame, Placement } from "../../src/layout/placement";
import type { Emphasis } from "../../src/model/focus";
import type { Geography } from "../../src/model/geography";
import type { Organisation } from "../../src/model/organisation";
import type { Partnership } from "../../src/model/partnership";
import type { Programme } from "../../src/model/programme";
import { WHOLE_PROGRAMME, type Scope } from "../../src/model/scope";
import { buildProgrammeFrom, type RawTables } from "../fixtures/dataSet";

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The tables of a folder of JSON files. */
export function readTables(folder: string): RawTables {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".json") && file !== "datapackage.json")
      .map((file) => [file.slice(0, -5), readJson(`${folder}/${file}`) as readonly unknown[]]),
  );
}

/** The base map that ships with the page. */
export const geography: Geography = await loadGeography({
  environment: {
    baseUrl: "https://rete.example/",
    isOnline: () => true,
    retries: 0,
    fetch: (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return Promise.resolve(new Response(readFileSync(`public${pathname}`, "utf8")));
    },
  },
});

/** Where the seats of comuni and provinces stand. */
export const shippedSeats: SeatOf =
  readSeats(readJson("public/geo/seats.json"), readJson("public/geo/provinces.json")) ?? noSeats;

/** The data set that ships with the page. */
export const programme: Programme = buildProgrammeFrom(readTables("data"), shippedSeats);

/** The map and, added to it, the network. */
export function placeBothFaces(who: Programme, where: Geography, frame: Frame): Placement {
  return placeNetworkFace(placeProgramme(who, where, frame), who, where);
}

export const placement = placeBothFaces(programme, geography, "landscape");

export function readOn(scope: Partial<Scope> = {}) {
  return programmeAt(programme, programme.defaultDay, { ...WHOLE_PROGRAMME, ...scope });
}

export function sceneOf(scope: Partial<Scope> = {}, emphasis: Emphasis | null = null) {
  return buildScene(placement, readOn(scope), readOn(), emphasis);
}

/** A programme of other bodies and partnerships. */
export function withBodies(
  organisations: readonly Organisation[],
  partnerships: readonly Partnership[] = [],
): Programme {
  return {
    ...programme,
    organisations,
    organisationById: new Map(organisations.map((body) => [body.id, body])),
    partnerships,
    partnershipById: new Map(partnerships.map((item) => [item.id, item])),
  };
}

export function bodyById(id: string): Organisation {
  const body = programme.organisationById.get(id);
  if (!body) throw new Error(`no body «${id}» in the shipped set`);
  return body;
}
