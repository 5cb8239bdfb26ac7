/** Our layout beside d3-force and a random start: time, and how good the picture is. Alone: `tsx` with this file and a size. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3";
import { createForceLayout } from "../../src/layout/engine/forceLayout";
import { layoutGraph, type LayoutGraph } from "../../src/layout/engine/layoutGraph";
import { pivotStart } from "../../src/layout/engine/pivotStart";
import { ratioOf } from "./goals";
import { GRAPH_SIZES, graphOf, isGraphSize, type GraphSize } from "./graph";
import { measureLayout, type LayoutQuality } from "./layoutQuality";
import { seeded } from "./shuffledControl";

const RUNS = 3;
const D3_ROUNDS = 300;
/** Seconds: d3-force is run once where a run takes longer. */
const LONG_RUN = 20;
const START_WIDTH = 7;

export interface LayoutRow extends LayoutQuality {
  readonly way: string;
  /** Milliseconds of one run, the median; `null`: no time to speak of. */
  readonly spent: number | null;
}

export interface LayoutBench {
  readonly set: string;
  readonly rows: readonly LayoutRow[];
}

export function timeLayouts(size: GraphSize): LayoutBench {
  const { count, source, target, regionOf } = graphOf(size);
  const graph = layoutGraph(count, source, target);
  const measure = (way: string, spent: number | null, positions: Float64Array): LayoutRow => {
    console.log(`  … ${way}, ${count} bodies`);
    return { way, spent, ...measureLayout(graph, positions, regionOf) };
  };
  const d3 = timeRuns(RUNS, () => layOutWithD3(graph));
  const own = timeRuns(RUNS, () => layOut(graph));
  const rows = [
    measure("random start", null, randomStart(count)),
    measure("d3-force, 300 rounds", d3.spent, d3.result),
    measure("ours", own.spent, own.result),
    ...peerRows(GRAPH_SIZES[size].file.replace(".json", "")),
  ];
  return { set: `${count} bodies, ${source.length} links`, rows };
}

/** Our engine as it is used where no regions hold the bodies. */
export function layOut(graph: LayoutGraph): Float64Array {
  const width = START_WIDTH * Math.sqrt(graph.count);
  const layout = createForceLayout(
    graph,
    pivotStart(graph).map((value) => value * width),
  );
  while (layout.step());
  return layout.positions;
}

function layOutWithD3(graph: LayoutGraph): Float64Array {
  const start = randomStart(graph.count);
  const nodes = Array.from({ length: graph.count }, (_, i) => ({
    x: start[2 * i] ?? 0,
    y: start[2 * i + 1] ?? 0,
  }));
  const links = Array.from(graph.source, (source, i) => ({ source, target: graph.target[i] ?? 0 }));
  const simulation = forceSimulation(nodes)
    .force("charge", forceManyBody())
    .force("link", forceLink(links))
    .force("x", forceX())
    .force("y", forceY())
    .stop();
  simulation.tick(D3_ROUNDS);
  return Float64Array.from(nodes.flatMap(({ x, y }) => [x, y]));
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

/** Evenly in a disc as wide as d3-force's own start. */
function randomStart(count: number): Float64Array {
  const random = seeded(7);
  const positions = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [angle, far] = [2 * Math.PI * random(), 10 * Math.sqrt(count * random())];
    positions[2 * i] = far * Math.cos(angle);
    positions[2 * i + 1] = far * Math.sin(angle);
  }
  return positions;
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
  const d3 = rows.find(({ way }) => way.startsWith("d3-force,"));
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
  const found = timeLayouts(size);
  tellLayouts(found);
  // For whoever has started this: the last line.
  console.log(JSON.stringify(found));
}
