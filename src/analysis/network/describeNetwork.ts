import type { Day } from "../../model/calendarDate";
import { authorityStates, type AuthorityState } from "./authorityStates";
import { brokerage, type Brokerage } from "./brokerage";
import { UNKNOWN_REGION } from "./authorityNumbers";
import type { AuthorityNetwork } from "./buildNetwork";
import { linkedPairs } from "./neighbours";
import { componentSizes } from "./cohesion";
import { criticalAuthorities, criticalPartnerships, type CriticalRecord } from "./criticalRecords";
import {
  measureAuthorities,
  measureGraph,
  type AuthorityValues,
  type GraphValues,
} from "./measures";
import { mixing, mixingExpected, type RegionTable } from "./mixing";
import { pairsByYear, type YearOfPairs } from "./pairsByYear";

export interface GraphDescription extends GraphValues {
  readonly authorities: number;
  /** Linked pairs. */
  readonly pairs: number;
  /** The largest first. */
  readonly componentSizes: readonly number[];
  /** Rows and columns of the two tables; "" = authorities without a region. */
  readonly regions: readonly string[];
  readonly mixing: RegionTable;
  readonly mixingExpected: RegionTable;
  readonly criticalPartnerships: readonly CriticalRecord[];
  readonly criticalAuthorities: readonly CriticalRecord[];
  readonly years: readonly YearOfPairs[];
}

export interface AuthorityDescription extends AuthorityValues {
  readonly id: string;
  readonly region: string | null;
  readonly state: AuthorityState;
  readonly brokerage: Brokerage;
}

export interface NetworkDescription {
  readonly graph: GraphDescription;
  /** Sorted by id. */
  readonly authorities: readonly AuthorityDescription[];
}

/** Everything there is to say about the network on a day. */
export function describeNetwork(
  network: AuthorityNetwork,
  day: Day,
  years = pairsByYear(network, day),
): NetworkDescription {
  return { graph: describeGraph(network, years), authorities: describeAuthorities(network) };
}

function describeGraph(network: AuthorityNetwork, years: readonly YearOfPairs[]): GraphDescription {
  return {
    ...measureGraph(network),
    authorities: network.ids.length,
    pairs: linkedPairs(network),
    componentSizes: componentSizes(network),
    regions: network.regions,
    mixing: mixing(network),
    mixingExpected: mixingExpected(network),
    criticalPartnerships: criticalPartnerships(network),
    criticalAuthorities: criticalAuthorities(network),
    years,
  };
}

function describeAuthorities(network: AuthorityNetwork): readonly AuthorityDescription[] {
  const states = authorityStates(network);
  const roles = brokerage(network);
  return measureAuthorities(network).map((values, i) => {
    const region = network.regions[network.regionOf[i] ?? 0] ?? UNKNOWN_REGION;
    return {
      id: network.ids[i] ?? "",
      region: region === UNKNOWN_REGION ? null : region,
      state: states[i] ?? "none",
      ...values,
      brokerage: roles[i] ?? { coordinator: 0, gate: 0, consultant: 0, liaison: 0 },
    };
  });
}
