/** The paths of a set through the page, on sets of one shape and any size. Imported after counting has begun. */
import { networkAt } from "../../src/analysis/network/buildNetwork";
import { neighbourRows } from "../../src/analysis/network/neighbours";
import { summariseNetwork } from "../../src/analysis/overview/summariseNetwork";
import { progressOfAll } from "../../src/analysis/progress/progressOf";
import { startsByMonth } from "../../src/analysis/overview/startsByMonth";
import { regionMatrix } from "../../src/analysis/overview/regionMatrix";
import { programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { buildProgramme } from "../../src/data/buildProgramme";
import { checkTables } from "../../src/data/checkTables";
import { readTable } from "../../src/data/readTable";
import { noSeats } from "../../src/data/seatOf";
import { buildScene } from "../../src/layout/buildScene";
import { traceBundles } from "../../src/layout/traceBundles";
import { createForceLayout } from "../../src/layout/engine/forceLayout";
import { layoutGraph } from "../../src/layout/engine/layoutGraph";
import { placeProgramme } from "../../src/layout/placeBodies";
import { orderNetwork, seatAll } from "../../src/layout/placeNetworkFace";
import type { Placement } from "../../src/layout/placement";
import { parseDay } from "../../src/model/calendarDate";
import type { Programme } from "../../src/model/programme";
import type { RawTable } from "../../src/model/rawTable";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { drawGraph } from "../bench/graph";
import { FREE_RULES } from "../bench/freeLayout";
import { graphTables } from "../bench/graphSet";
import { noGeography } from "../figures/network/noGeography";

const LINKS_PER_BODY = 3;
const INFO = { name: "prova", version: "1.0.0", created: "2012-06-30" };
const ENDS = 2025;
const HALF = { ...WHOLE_PROGRAMME, regions: ["r0", "r2", "r4", "r6"] };

/** A set with so many bodies, and as far as it has been made ready. */
export interface Ready {
  readonly bodies: number;
  readonly bytes: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly raw: readonly RawTable[];
  readonly programme: Programme;
  readonly placement: Placement;
}

export function makeReady(bodies: number): Ready {
  const tables = graphTables(drawGraph(bodies, LINKS_PER_BODY * bodies));
  const bytes = Object.entries(tables).map(
    ([name, content]) => [name, new TextEncoder().encode(JSON.stringify(content))] as const,
  );
  const raw = readAll(bytes);
  const programme = buildAll(raw);
  const placement = placeProgramme(programme, noGeography, "landscape");
  return { bodies, bytes, raw, programme, placement };
}

function readAll(bytes: Ready["bytes"]): readonly RawTable[] {
  return bytes.flatMap(([name, bytes]) => {
    const { table } = readTable({ name, file: `${name}.json`, bytes });
    return table === null ? [] : [table];
  });
}

function buildAll(raw: readonly RawTable[]): Programme {
  return buildProgramme(checkTables(raw), INFO, noSeats);
}

export function readOn({ programme }: Ready, year: number, scope = WHOLE_PROGRAMME): ProgrammeAt {
  const day = parseDay(`${year}-12-31`);
  if (day === null) throw new Error(`${year} is no year`);
  return programmeAt(programme, day, scope);
}

/** Each reads a day of its own, so that it finds nothing that was reckoned before. */
export const PATHS: Readonly<Record<string, (ready: Ready) => unknown>> = {
  "reading tables in columns": ({ bytes }) => readAll(bytes),
  "checking tables": ({ raw }) => checkTables(raw),
  "building the programme": ({ raw }) => buildAll(raw),
  "reading the programme on a day": (ready) => readOn(ready, 2024),
  "filtering by region": (ready) => readOn(ready, 2023, HALF),
  "a step of the reading date": (ready) => [readOn(ready, 2022), readOn(ready, 2021)],
  "joining the network": (ready) => neighbourRows(networkAt(readOn(ready, 2020))),
  "the figures of the sentence": (ready) => summariseNetwork(readOn(ready, 2019)),
  "the bars of the time strip": (ready) => startsByMonth(readOn(ready, 2018)),
  "the table of regions": (ready) => regionMatrix(readOn(ready, 2017)),
  "placing bodies on the map": ({ programme }) =>
    placeProgramme(programme, noGeography, "landscape"),
  "seating bodies in their regions": ({ programme }) =>
    seatAll(orderNetwork(programme, noGeography, "landscape").order),
  "a round of the layout": ({ bodies }) => {
    const { source, target } = drawGraph(bodies, LINKS_PER_BODY * bodies);
    const start = Float64Array.from({ length: 2 * bodies }, (_, i) => (i * 7919) % 1009);
    createForceLayout(layoutGraph(bodies, source, target), start, FREE_RULES, start).step();
  },
  "building the scene": (ready) => {
    const at = readOn(ready, ENDS);
    return buildScene(ready.placement, at, at, null);
  },
  "gathering the links into bundles": (ready) => {
    const at = readOn(ready, ENDS);
    return traceBundles(buildScene(ready.placement, at, at, null), "map");
  },
  "measuring the indicators": (ready) => progressOfAll(readOn(ready, 2016)),
  "building the scene of a filter": (ready) =>
    buildScene(ready.placement, readOn(ready, ENDS, HALF), readOn(ready, ENDS), null),
};
