/** What our layouts are measured against: d3-force and ForceAtlas2 as their authors give them, both from one random start. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutGraph } from "../../src/layout/engine/layoutGraph";
import { seeded } from "./shuffledControl";

export const PEER_ROUNDS = 300;
const START_SEED = 7;
/** ForceAtlas2 sums up far bodies (Barnes and Hut) above so many. */
const MANY = 1000;

export function layOutWithD3(graph: LayoutGraph): Float64Array {
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
  simulation.tick(PEER_ROUNDS);
  return Float64Array.from(nodes.flatMap(({ x, y }) => [x, y]));
}

/** Jacomy et al. 2014, by graphology, with the settings it infers from the number of bodies. */
export function layOutWithForceAtlas2({ count, source, target }: LayoutGraph): Float64Array {
  const start = randomStart(count);
  const graph = new UndirectedGraph();
  for (let i = 0; i < count; i++) graph.addNode(i, { x: start[2 * i], y: start[2 * i + 1] });
  source.forEach((from, link) => graph.mergeEdge(from, target[link]));
  const settings = { ...forceAtlas2.inferSettings(count), barnesHutOptimize: count > MANY };
  const found = forceAtlas2(graph, { iterations: PEER_ROUNDS, settings });
  const positions = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    positions[2 * i] = found[i]?.x ?? 0;
    positions[2 * i + 1] = found[i]?.y ?? 0;
  }
  return positions;
}

/** Evenly in a disc as wide as d3-force's own start. */
export function randomStart(count: number): Float64Array {
  const random = seeded(START_SEED);
  const positions = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [angle, far] = [2 * Math.PI * random(), 10 * Math.sqrt(count * random())];
    positions[2 * i] = far * Math.cos(angle);
    positions[2 * i + 1] = far * Math.sin(angle);
  }
  return positions;
}
