/**
 * What grows faster than the network: scores over all shortest paths and over all pairs of neighbours, by authority.
 * They are sums over the authorities one starts from, so that several hands can each take some of these.
 */
export interface NodeScores {
  readonly betweenness: Float64Array;
  readonly betweennessInterRegion: Float64Array;
  readonly harmonic: Float64Array;
  /** Σ_j ((1 + Σ_q 1/d_q)/d_i)², 0 where there is no neighbour. */
  readonly constraint: Float64Array;
  /** Pairs of neighbours that are linked, by the regions of the two and of the one between (see `brokerage`). */
  readonly coordinator: Float64Array;
  readonly gate: Float64Array;
  readonly consultant: Float64Array;
  readonly liaison: Float64Array;
}

export const SCORE_KEYS = [
  "betweenness",
  "betweennessInterRegion",
  "harmonic",
  "constraint",
  "coordinator",
  "gate",
  "consultant",
  "liaison",
] as const satisfies readonly (keyof NodeScores)[];

export function emptyScores(n: number): NodeScores {
  return {
    betweenness: new Float64Array(n),
    betweennessInterRegion: new Float64Array(n),
    harmonic: new Float64Array(n),
    constraint: new Float64Array(n),
    coordinator: new Float64Array(n),
    gate: new Float64Array(n),
    consultant: new Float64Array(n),
    liaison: new Float64Array(n),
  };
}
