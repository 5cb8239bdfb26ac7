/** What our measures are checked and timed against: betweenness by graphology, on the same network. */
import { UndirectedGraph } from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { AuthorityNetwork } from "../../src/analysis/network/buildNetwork";
import { neighbourRows } from "../../src/analysis/network/neighbours";
import { rowAt } from "../../src/analysis/network/rows";

export function graphologyOf(network: AuthorityNetwork): UndirectedGraph {
  const graph = new UndirectedGraph();
  network.ids.forEach((_, i) => graph.addNode(i));
  const neighbours = neighbourRows(network);
  network.ids.forEach((_, i) => {
    for (const j of rowAt(neighbours, i)) if (i < j) graph.addEdge(i, j);
  });
  return graph;
}

/** Brandes 2001: how many shortest paths between two others go through each, as it comes, in the order of the network. */
export function betweennessByGraphology(graph: UndirectedGraph): readonly number[] {
  const found = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
  return Array.from({ length: graph.order }, (_, i) => found[i] ?? 0);
}
