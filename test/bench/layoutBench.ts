/** Our layout beside d3-force and a random start: time, and how good the picture is. Alone: `tsx` with this file. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3";
import { createForceLayout } from "../../src/layout/engine/forceLayout";
import { layoutGraph, type LayoutGraph } from "../../src/layout/engine/layoutGraph";
import { pivotStart } from "../../src/layout/engine/pivotStart";
import { measureLayout, type LayoutQuality } from "./layoutQuality";
import { seeded } from "./shuffledControl";

const SIZES = [
  { name: "s2k", bodies: 2000, links: 10_000, runs: 3 },
  { name: "s10k", bodies: 10_000, links: 50_000, runs: 3 },
] as const;
const REGIONS = 8;
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

interface Sample {
  readonly graph: LayoutGraph;
  readonly regionOf: Uint8Array;
}

export function timeLayouts(): readonly LayoutBench[] {
  return SIZES.map(({ name, bodies, links, runs }) => {
    const { graph, regionOf } = harnessSample(name) ?? drawSample(bodies, links);
    const measure = (way: string, spent: number | null, positions: Float64Array): LayoutRow => {
      console.log(`  … ${way}, ${bodies} bodies`);
      return { way, spent, ...measureLayout(graph, positions, regionOf) };
    };
    const d3 = timeRuns(runs, () => layOutWithD3(graph));
    const own = timeRuns(runs, () => layOut(graph));
    const set = `${graph.count} bodies, ${graph.source.length} links`;
    const rows = [
      measure("random start", null, randomStart(graph.count)),
      measure("d3-force, 300 rounds", d3.spent, d3.result),
      measure("ours", own.spent, own.result),
      ...peerRows(name),
    ];
    return { set, rows };
  });
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

/** Preferential attachment within regions, one link in eight across them. */
function drawSample(count: number, links: number): Sample {
  const random = seeded(42);
  const regionOf = Uint8Array.from({ length: count }, () => Math.floor(random() * REGIONS));
  const pools: number[][] = Array.from({ length: REGIONS }, () => []);
  const everyone: number[] = [];
  const pairs = new Map<number, readonly [number, number]>();
  const drawFrom = (pool: readonly number[], bodies: number) =>
    pool[Math.floor(random() * pool.length)] ?? Math.floor(random() * bodies);
  for (
    let i = 1;
    pairs.size < links;
    i = i + 1 < count ? i + 1 : 1 + Math.floor(random() * (count - 1))
  ) {
    for (let tries = 0; tries < links / count; tries++) {
      const region = regionOf[i] ?? 0;
      const other = drawFrom(random() < 0.88 ? (pools[region] ?? []) : everyone, i);
      const key = Math.min(i, other) * count + Math.max(i, other);
      if (i === other || pairs.has(key)) continue;
      pairs.set(key, [i, other]);
      for (const end of [i, other]) {
        pools[regionOf[end] ?? 0]?.push(end);
        everyone.push(end);
      }
    }
  }
  const ends = [...pairs.values()];
  return {
    graph: layoutGraph(
      count,
      Uint32Array.from(ends, ([a]) => a),
      Uint32Array.from(ends, ([, b]) => b),
    ),
    regionOf,
  };
}

/** The graph of the harness, where its data lie beside its results. */
function harnessSample(name: string): Sample | null {
  const file = join(process.env["BENCH_PEERS"] ?? "", "../data", `${name}.json`);
  if (process.env["BENCH_PEERS"] === undefined || !existsSync(file)) return null;
  const { nodes, links } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly nodes: readonly { readonly id: string; readonly region: string }[];
    readonly links: readonly { readonly source: string; readonly target: string }[];
  };
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  const regions = [...new Set(nodes.map(({ region }) => region))];
  return {
    graph: layoutGraph(
      nodes.length,
      Uint32Array.from(links, ({ source }) => indexOf.get(source) ?? 0),
      Uint32Array.from(links, ({ target }) => indexOf.get(target) ?? 0),
    ),
    regionOf: Uint8Array.from(nodes, ({ region }) => regions.indexOf(region)),
  };
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

export function tellLayouts(layouts: readonly LayoutBench[]): void {
  const figure = (value: number | null, digits: number) =>
    (value === null || Number.isNaN(value) ? "–" : value.toFixed(digits)).padStart(9);
  for (const { set, rows } of layouts) {
    const d3 = rows.find(({ way }) => way.startsWith("d3-force,"));
    console.log(
      `Layout, ${set}: ms, × d3-force, stress, crossing score, neighbours kept, own region`,
    );
    for (const { way, spent, stress, crossings, neighbours, ownRegion } of rows) {
      const ratio = spent === null || !d3?.spent ? null : spent / d3.spent;
      console.log(
        `  ${way.padEnd(28)}${figure(spent, 0)}${figure(ratio, 2)}${figure(stress, 4)}${figure(crossings, 4)}${figure(neighbours, 4)}${figure(ownRegion, 3)}`,
      );
    }
    tellVerdict(
      d3,
      rows.find(({ way }) => way === "ours"),
    );
  }
}

/** The goal: d3-force's stress to within 2 %, its neighbours, in a quarter of its time. */
function tellVerdict(d3: LayoutRow | undefined, own: LayoutRow | undefined): void {
  if (!d3 || !own) return;
  const isReached =
    (own.spent ?? Infinity) <= 0.25 * (d3.spent ?? 0) &&
    own.stress <= 1.02 * d3.stress &&
    own.neighbours >= d3.neighbours;
  console.log(
    `  a quarter of d3-force's time, its stress ± 2 %, its neighbours: ${isReached ? "within" : "OVER"}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) tellLayouts(timeLayouts());
