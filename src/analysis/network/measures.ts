import { AUTHORITY_GUIDES } from "./authorityGuides";
import type { AuthorityNetwork } from "./buildNetwork";
import { clustering, transitivity } from "./clustering";
import { density, fragmentation } from "./cohesion";
import { constraint } from "./constraint";
import { core } from "./core";
import { degree, hyperdegree, strengthNewman } from "./degree";
import { ei, eiExpected, eiOfNetwork, eiZ } from "./externalInternal";
import { GRAPH_GUIDES } from "./graphGuides";
import { interregional, interregionalExpected } from "./interregional";
import type { MeasureGuide } from "./measureGuide";
import { assortativity, modularity } from "./mixing";
import { participation, regionsReached } from "./participation";
import { betweenness, betweennessInterRegion, harmonic } from "./paths";

/** Every figure that an authority has in the network. */
export const AUTHORITY_MEASURES = {
  hyperdegree,
  degree,
  strengthNewman,
  betweenness,
  betweennessInterRegion,
  harmonic,
  clustering,
  core,
  constraint,
  ei,
  participation,
  regionsReached,
};

/** Every figure that the network has as a whole. */
export const GRAPH_MEASURES = {
  density,
  fragmentation,
  transitivity,
  ei: eiOfNetwork,
  eiExpected,
  eiZ,
  modularity,
  assortativity,
  interregional,
  interregionalExpected,
};

type AuthorityMeasures = typeof AUTHORITY_MEASURES;
type GraphMeasures = typeof GRAPH_MEASURES;

export type AuthorityValues = {
  readonly [K in keyof AuthorityMeasures]: ReturnType<AuthorityMeasures[K]["valuesOf"]>[number];
};
export type GraphValues = {
  readonly [K in keyof GraphMeasures]: ReturnType<GraphMeasures[K]["valueOf"]>;
};

/** In the order of `network.ids`. */
export function measureAuthorities(network: AuthorityNetwork): readonly AuthorityValues[] {
  const columns = Object.entries(AUTHORITY_MEASURES).map(
    ([id, measure]) => [id, measure.valuesOf(network)] as const,
  );
  // The keys of the list are the keys of the type: entries only lose their names on the way.
  return network.ids.map(
    (_, i) => Object.fromEntries(columns.map(([id, values]) => [id, values[i]])) as AuthorityValues,
  );
}

export function measureGraph(network: AuthorityNetwork): GraphValues {
  return Object.fromEntries(
    Object.entries(GRAPH_MEASURES).map(([id, measure]) => [id, measure.valueOf(network)]),
  ) as GraphValues;
}

/** A measure as it is explained: its key in the report, where it comes from, and its words. */
export interface ExplainedMeasure extends MeasureGuide {
  readonly key: string;
  readonly of: "authority" | "network";
  readonly citation: string | null;
}

/** Those that are no single number, and so no measure object, but rest on a paper. */
const OTHER_CITATIONS: Readonly<Record<string, string>> = {
  brokerage: "Gould & Fernandez 1989; R sna::brokerage",
  mixing: "networkx attribute_mixing_matrix",
  criticalPartnerships: "Tarjan 1972; igraph articulation_points",
  criticalAuthorities: "Tarjan 1972; igraph articulation_points",
};

/** Every measure of the report in words: the list behind the page's explanations. */
export const MEASURES: readonly ExplainedMeasure[] = [
  ...explain("authority", AUTHORITY_GUIDES, AUTHORITY_MEASURES),
  ...explain("network", GRAPH_GUIDES, GRAPH_MEASURES),
];

function explain(
  of: ExplainedMeasure["of"],
  guides: Readonly<Record<string, MeasureGuide>>,
  measures: Readonly<Record<string, { readonly citation: string | null }>>,
): readonly ExplainedMeasure[] {
  return Object.entries(guides).map(([key, guide]) => ({
    key,
    of,
    citation: measures[key]?.citation ?? OTHER_CITATIONS[key] ?? null,
    ...guide,
  }));
}
