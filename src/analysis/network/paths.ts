import { heavyScoresOf } from "./heavyScores";
import type { AuthorityMeasure } from "./networkMeasure";

/** Σ_{s<t} σ_st(v)/σ_st over unordered pairs, endpoints excluded, not normalised. */
export const betweenness: AuthorityMeasure<number> = {
  id: "betweenness",
  citation: "Brandes 2001",
  valuesOf: (network) => [...heavyScoresOf(network).betweenness],
};

/** The same, only over pairs s, t of different regions. */
export const betweennessInterRegion: AuthorityMeasure<number> = {
  id: "betweennessInterRegion",
  citation: "Flom et al. 2004",
  valuesOf: (network) => [...heavyScoresOf(network).betweennessInterRegion],
};

/** Σ_j 1/d_ij, not normalised; an authority that cannot be reached adds nothing. */
export const harmonic: AuthorityMeasure<number> = {
  id: "harmonic",
  citation: "networkx harmonic_centrality",
  valuesOf: (network) => [...heavyScoresOf(network).harmonic],
};
