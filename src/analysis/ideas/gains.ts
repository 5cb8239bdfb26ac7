import { degreeOf, type AuthorityNetwork } from "../network/buildNetwork";
import { componentOf } from "../network/cohesion";
import { mixing, mixingExpected, type RegionTable } from "../network/mixing";

/** What a partnership between two authorities would add to the network. */
export interface Gains {
  /** Their regions share fewer pairs than chance would give. */
  readonly joinsThinRegions: boolean;
  /** One of them, or both, have no partnership with another authority yet. */
  readonly joinsIsolated: boolean;
  /** They stand in parts of the network that nothing joins; not said of an isolated one. */
  readonly joinsParts: boolean;
}

/** Reckons the gains of any two authorities (numbers in the network). */
export function gainsIn(network: AuthorityNetwork): (a: number, b: number) => Gains {
  const found = mixing(network);
  const expected = mixingExpected(network);
  const component = componentOf(network);
  return (a, b) => {
    const isolated = degreeOf(network, a) === 0 || degreeOf(network, b) === 0;
    const [g, h] = [network.regionOf[a] ?? 0, network.regionOf[b] ?? 0];
    return {
      joinsThinRegions: cell(found, g, h) < cell(expected, g, h),
      joinsIsolated: isolated,
      joinsParts: !isolated && component[a] !== component[b],
    };
  };
}

function cell(table: RegionTable, g: number, h: number): number {
  return table[g]?.[h] ?? 0;
}
