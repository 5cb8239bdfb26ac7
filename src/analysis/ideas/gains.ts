import { degreeOf, type AuthorityNetwork } from "../network/buildNetwork";
import { componentOf } from "../network/cohesion";
import { linksByChance } from "../network/linksByChance";
import { compareCount } from "../overview/summariseNetwork";

/** What a partnership between two authorities would add to the network. */
export interface Gains {
  /** Their regions share fewer pairs than expected by chance: two standard deviations or more below. */
  readonly joinsThinRegions: boolean;
  /** One of them, or both, have no partnership with another authority yet. */
  readonly joinsIsolated: boolean;
  /** They stand in parts of the network that nothing joins; not said of an isolated one. */
  readonly joinsParts: boolean;
}

/** Reckons the gains of any two authorities (numbers in the network). */
export function gainsIn(network: AuthorityNetwork): (a: number, b: number) => Gains {
  const component = componentOf(network);
  const areThin = thinRegions(network);
  return (a, b) => {
    const isolated = degreeOf(network, a) === 0 || degreeOf(network, b) === 0;
    return {
      joinsThinRegions: areThin(network.regionOf[a] ?? 0, network.regionOf[b] ?? 0),
      joinsIsolated: isolated,
      joinsParts: !isolated && component[a] !== component[b],
    };
  };
}

function thinRegions(network: AuthorityNetwork): (g: number, h: number) => boolean {
  const known = new Map<string, boolean>();
  return (g, h) => {
    const key = `${g} ${h}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { observed, mean, variance } = linksByChance(network, g, h);
    const isThin = compareCount(observed, mean, variance) === "less";
    known.set(key, isThin);
    return isThin;
  };
}
