import type { LayoutGraph } from "./layoutGraph";
import { createRepulsion } from "./repelBodies";

export interface ForceRules {
  readonly rounds: number;
  /** How far bodies may be moved at first, as d3-force's `alpha`; it cools evenly down to nothing. */
  readonly heat: number;
  /** Length of a link at rest. */
  readonly linkLength: number;
  /** How hard two bodies push each other apart. */
  readonly repulsion: number;
  /** How hard each is drawn to its anchor. */
  readonly gravity: number;
  /** How coarsely far bodies are taken together. */
  readonly theta: number;
}

/** Share of a round's movement that goes on in the next. */
const MOMENTUM = 0.7;

export interface ForceLayout {
  /** x and y in turn; moved in place. */
  readonly positions: Float64Array;
  /** One round; `false` when all are done. */
  step(): boolean;
  /** Share of the rounds done. */
  readonly done: number;
}

/**
 * Links as springs between bodies that push each other apart, each drawn to its anchor,
 * after Fruchterman & Reingold 1991 in the form of d3-force. Deterministic; `start` is not touched.
 */
export function createForceLayout(
  graph: LayoutGraph,
  start: Float64Array,
  rules: ForceRules,
  anchors: Float64Array,
): ForceLayout {
  const positions = apart(start);
  const velocities = new Float64Array(start.length);
  const repel = createRepulsion(graph.count, rules.theta);
  const springs = springsOf(graph);
  let round = 0;
  function step(): boolean {
    if (round >= rules.rounds) return false;
    const heat = rules.heat * (1 - round / rules.rounds);
    repel(positions, velocities, rules.repulsion * heat);
    pull(graph, springs, positions, velocities, rules.linkLength, heat);
    const gravity = rules.gravity * heat;
    for (let i = 0; i < positions.length; i++) {
      const place = positions[i] ?? 0;
      const drawn = (velocities[i] ?? 0) + ((anchors[i] ?? 0) - place) * gravity;
      const moved = drawn * MOMENTUM;
      velocities[i] = moved;
      positions[i] = place + moved;
    }
    round++;
    return round < rules.rounds;
  }
  return {
    positions,
    step,
    get done() {
      return round / rules.rounds;
    },
  };
}

/** Bodies on one spot would never part: each is set off by a hair, the same at every visit. */
function apart(start: Float64Array): Float64Array {
  return start.map((value, i) => value + 1e-3 * Math.sin(12.9898 * (i + 1)));
}

interface Springs {
  readonly stiffness: Float32Array;
  /** Share of a link's pull that its target feels. */
  readonly bias: Float32Array;
}

/** A link holds the less, and moves a body the less, the more links that body has. */
function springsOf({ source, target, weight, offsets }: LayoutGraph): Springs {
  const linksOf = (body: number) => (offsets[body + 1] ?? 0) - (offsets[body] ?? 0);
  const stiffness = new Float32Array(source.length);
  const bias = new Float32Array(source.length);
  source.forEach((from, link) => {
    const [a, b] = [linksOf(from), linksOf(target[link] ?? 0)];
    stiffness[link] = (weight[link] ?? 1) / Math.min(a, b);
    bias[link] = a / (a + b);
  });
  return { stiffness, bias };
}

function pull(
  { source, target }: LayoutGraph,
  { stiffness, bias }: Springs,
  at: Float64Array,
  velocities: Float64Array,
  linkLength: number,
  heat: number,
): void {
  for (let link = 0; link < source.length; link++) {
    const a = 2 * (source[link] ?? 0);
    const b = 2 * (target[link] ?? 0);
    const vax = velocities[a] ?? 0;
    const vay = velocities[a + 1] ?? 0;
    const vbx = velocities[b] ?? 0;
    const vby = velocities[b + 1] ?? 0;
    const dx = (at[b] ?? 0) + vbx - (at[a] ?? 0) - vax;
    const dy = (at[b + 1] ?? 0) + vby - (at[a + 1] ?? 0) - vay;
    const length = Math.sqrt(dx * dx + dy * dy) || 1e-6;
    const tension = ((length - linkLength) / length) * heat * (stiffness[link] ?? 0);
    const atTarget = bias[link] ?? 0.5;
    velocities[b] = vbx - dx * tension * atTarget;
    velocities[b + 1] = vby - dy * tension * atTarget;
    velocities[a] = vax + dx * tension * (1 - atTarget);
    velocities[a + 1] = vay + dy * tension * (1 - atTarget);
  }
}
