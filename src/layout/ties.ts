import { layoutGraph, type LayoutGraph } from "./engine/layoutGraph";

/** Who takes part in what over the whole life of a programme, by index in `programme.organisations`; flat. */
export interface Memberships {
  /** The parties of partnership i: `parties[offsets[i]]` … `parties[offsets[i + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly parties: Uint32Array;
  /** Partnerships of each body. */
  readonly counts: Uint32Array;
}

/** Who works with whom: a partnership of n bodies shares weight 1 among the n − 1 others of each. */
export function tiesOf({ offsets, parties, counts }: Memberships): LayoutGraph {
  const tables = tablesOf(offsets, parties, counts);
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  const shared = new Float32Array(counts.length);
  for (let body = 0; body < counts.length; body++) {
    const met: number[] = [];
    for (let place = tables.starts[body] ?? 0; place < (tables.starts[body + 1] ?? 0); place++) {
      const table = tables.list[place] ?? 0;
      const [from, to] = [offsets[table] ?? 0, offsets[table + 1] ?? 0];
      for (let seat = from; seat < to; seat++) {
        const other = parties[seat] ?? 0;
        if (other <= body) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1 / (to - from - 1);
      }
    }
    for (const other of met) {
      source.push(body);
      target.push(other);
      weight.push(shared[other] ?? 0);
      shared[other] = 0;
    }
  }
  return layoutGraph(
    counts.length,
    Uint32Array.from(source),
    Uint32Array.from(target),
    Float32Array.from(weight),
  );
}

/** The partnerships of each body. */
function tablesOf(offsets: Uint32Array, parties: Uint32Array, counts: Uint32Array) {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, body) => {
    starts[body + 1] = (starts[body] ?? 0) + count;
  });
  const next = starts.slice();
  const list = new Uint32Array(parties.length);
  for (let table = 0; table + 1 < offsets.length; table++) {
    for (let seat = offsets[table] ?? 0; seat < (offsets[table + 1] ?? 0); seat++) {
      const body = parties[seat] ?? 0;
      const place = next[body] ?? 0;
      list[place] = table;
      next[body] = place + 1;
    }
  }
  return { starts, list };
}
