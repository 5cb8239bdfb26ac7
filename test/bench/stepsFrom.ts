import type { LayoutGraph } from "../../src/layout/engine/layoutGraph";

/** Steps from one body to all others into `steps` (−1: no way), with `queue` to work in; the number reached. */
export function stepsFrom(
  { offsets, neighbours }: LayoutGraph,
  start: number,
  steps: Int32Array,
  queue: Uint32Array,
): number {
  steps.fill(-1);
  steps[start] = 0;
  queue[0] = start;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const body = queue[head] ?? 0;
    const next = (steps[body] ?? 0) + 1;
    const last = offsets[body + 1] ?? 0;
    for (let place = offsets[body] ?? 0; place < last; place++) {
      const other = neighbours[place] ?? 0;
      if (steps[other] !== -1) continue;
      steps[other] = next;
      queue[reached++] = other;
    }
  }
  return reached;
}
