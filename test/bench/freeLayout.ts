import { createForceLayout, type ForceRules } from "../../src/layout/engine/forceLayout";
import type { LayoutGraph } from "../../src/layout/engine/layoutGraph";
import { pivotStart } from "./pivotStart";

/** The forces of d3-force in a fifth of its rounds, since even cooling wastes none; shorter links keep neighbours near. */
export const FREE_RULES: ForceRules = {
  rounds: 60,
  heat: 1,
  linkLength: 15,
  repulsion: 30,
  gravity: 0.1,
  theta: 0.9,
};

const START_WIDTH = 7;

/** Our engine where no region holds the bodies: the page never draws so; it tells what the regions cost in stress. */
export function layOutFreely(graph: LayoutGraph): Float64Array {
  const width = START_WIDTH * Math.sqrt(graph.count);
  const start = pivotStart(graph).map((value) => value * width);
  const layout = createForceLayout(graph, start, FREE_RULES, new Float64Array(start.length));
  while (layout.step());
  return layout.positions;
}
