/** Our layouts beside d3-force, ForceAtlas2 and a random start. Alone: `tsx` with this file and a size. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { layoutGraph } from "../../src/layout/engine/layoutGraph";
import { layOutFreely } from "./freeLayout";
import { ratioOf } from "./goals";
import { GRAPH_SIZES, graphOf, isGraphSize, type GraphSize } from "./graph";
import { measureLayout, type LayoutQuality } from "./layoutQuality";
import { seatGraph, seatingOfGraph } from "./networkFace";
import { layOutWithD3, layOutWithForceAtlas2, PEER_ROUNDS, randomStart } from "./peerLayouts";

const RUNS = 3;
/** Seconds: whatever takes longer is run once. */
const LONG_RUN = 20;

export const RANDOM = "random start";
export const D3 = `d3-force, ${PEER_ROUNDS} rounds`;
export const FORCE_ATLAS = `ForceAtlas2, ${PEER_ROUNDS} rounds`;
/** What the page draws: each body in the ellipse of its region. */
export const OWN = "ours";
export const OWN_FREE = "ours, without regions";

export interface LayoutRow extends LayoutQuality {
  readonly way: string;
  /** Milliseconds of one run, the median; `null`: no time to speak of. */
  readonly spent: number | null;
}

export interface LayoutBench {
  readonly set: string;
  readonly rows: readonly LayoutRow[];
}

export async function timeLayouts(size: GraphSize): Promise<LayoutBench> {
  const drawn = graphOf(size);
  const { count, source, target, regionOf } = drawn;
  const graph = layoutGraph(count, source, target);
  const seating = await seatingOfGraph(drawn);
  const measure = (way: string, spent: number | null, positions: Float64Array): LayoutRow => {
    console.log(`  … ${way}, ${count} bodies`);
    return { way, spent, ...measureLayout(graph, positions, regionOf) };
  };
  const timed = (way: string, work: () => Float64Array): LayoutRow => {
    const { spent, result } = timeRuns(RUNS, work);
    return measure(way, spent, result);
  };
  const rows = [
    measure(RANDOM, null, randomStart(count)),
    timed(D3, () => layOutWithD3(graph)),
    timed(FORCE_ATLAS, () => layOutWithForceAtlas2(graph)),
    timed(OWN, () => seatGraph(seating)),
    timed(OWN_FREE, () => layOutFreely(graph)),
    ...peerRows(GRAPH_SIZES[size].file.replace(".json", "")),
  ];
  return { set: `${count} bodies, ${source.length} links`, rows };
}

function timeRuns(runs: number, work: () => Float64Array) {
  const times: number[] = [];
  let result = new Float64Array(0);
  for (let run = 0; run < runs && (times[0] ?? 0) < LONG_RUN * 1000; run++) {
    const from = performance.now();
    result = Float64Array.from(work());
    times.push(performance.now() - from);
  }
  return { result, spent: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? null };
}

/** `layout.json` of the harness's results, where they are given: only time and stress are measured alike there. */
function peerRows(name: string): LayoutRow[] {
  const folder = process.env["BENCH_PEERS"];
  const file = join(folder ?? "", "layout.json");
  if (folder === undefined || !existsSync(file)) return [];
  const results = JSON.parse(readFileSync(file, "utf8")) as Readonly<
    Record<string, Readonly<Record<string, { readonly ms?: number; readonly stress?: number }>>>
  >;
  return Object.entries(results[name] ?? {}).flatMap(([way, { ms, stress }]) =>
    ms === undefined || stress === undefined || way.startsWith("own")
      ? []
      : [
          {
            way: `${way} (harness)`,
            spent: ms,
            stress,
            crossings: NaN,
            neighbours: NaN,
            ownRegion: null,
          },
        ],
  );
}

function tellLayouts({ set, rows }: LayoutBench): void {
  const figure = (value: number | null, digits: number) =>
    (value === null || Number.isNaN(value) ? "–" : value.toFixed(digits)).padStart(9);
  const d3 = rows.find(({ way }) => way === D3);
  console.log(
    `Layout, ${set}: ms, × d3-force, stress, crossing score, neighbours kept, own region`,
  );
  for (const { way, spent, stress, crossings, neighbours, ownRegion } of rows) {
    const ratio = ratioOf(spent, d3?.spent ?? null);
    console.log(
      `  ${way.padEnd(28)}${figure(spent, 0)}${figure(ratio, 2)}${figure(stress, 4)}${figure(crossings, 4)}${figure(neighbours, 4)}${figure(ownRegion, 3)}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , size = "2k"] = process.argv;
  if (!isGraphSize(size))
    throw new Error(`«${size}» is none of ${Object.keys(GRAPH_SIZES).join(", ")}`);
  const found = await timeLayouts(size);
  tellLayouts(found);
  // For whoever has started this: the last line.
  console.log(JSON.stringify(found));
}
