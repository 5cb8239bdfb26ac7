/** The network face of the page on a graph of the bench: where its bodies sit within their regions. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSourceProgramme } from "../../src/cli/buildSourceProgramme";
import { readSource } from "../../src/cli/readSource";
import { orderNetwork, seatAll } from "../../src/layout/placeNetworkFace";
import type { SeatingOrder } from "../../src/layout/network/seatingOrder";
import { geography } from "../layout/shippedPicture";
import type { Graph } from "./graph";
import { writeGraphSet } from "./graphSet";

/** Who is to be seated, and which body of the graph stands at each place of the order. */
export interface GraphSeating {
  readonly order: SeatingOrder;
  readonly bodyAt: Uint32Array;
}

export async function seatingOfGraph(graph: Graph): Promise<GraphSeating> {
  const folder = mkdtempSync(join(tmpdir(), "rete-bench-"));
  try {
    writeGraphSet(graph, folder);
    const programme = await buildSourceProgramme(await readSource(folder));
    const { company, order } = orderNetwork(programme, geography, "landscape");
    const bodyAt = Uint32Array.from(company.bodies, ({ id }) => Number(id.slice(1)));
    return { order, bodyAt };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** x and y in turn, in the order of the graph. */
export function seatGraph({ order, bodyAt }: GraphSeating): Float64Array {
  const { x, y } = seatAll(order);
  const positions = new Float64Array(2 * bodyAt.length);
  bodyAt.forEach((body, place) => {
    positions[2 * body] = x[place] ?? 0;
    positions[2 * body + 1] = y[place] ?? 0;
  });
  return positions;
}
