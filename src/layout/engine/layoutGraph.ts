/** A graph as the engine reads it: flat arrays, both directions of every link. */
export interface LayoutGraph {
  readonly count: number;
  /** Ends of link i: `source[i]`, `target[i]`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** How strongly each link holds against the others, 1 where all are alike. */
  readonly weight: Float32Array;
  /** The neighbours of body i: `neighbours[offsets[i]]` … `neighbours[offsets[i + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** The graph of some links between `count` bodies; each pair is to be given once. */
export function layoutGraph(
  count: number,
  source: Uint32Array,
  target: Uint32Array,
  weight: Float32Array = new Float32Array(source.length).fill(1),
): LayoutGraph {
  const offsets = new Uint32Array(count + 1);
  for (const ends of [source, target]) {
    for (const body of ends) offsets[body + 1] = (offsets[body + 1] ?? 0) + 1;
  }
  for (let body = 0; body < count; body++) {
    offsets[body + 1] = (offsets[body + 1] ?? 0) + (offsets[body] ?? 0);
  }
  const next = offsets.slice();
  const neighbours = new Uint32Array(2 * source.length);
  const add = (from: number, to: number) => {
    const place = next[from] ?? 0;
    neighbours[place] = to;
    next[from] = place + 1;
  };
  source.forEach((from, link) => {
    const to = target[link] ?? 0;
    add(from, to);
    add(to, from);
  });
  return { count, source, target, weight, offsets, neighbours };
}
