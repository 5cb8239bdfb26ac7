import { degreeOf } from "../network/neighbours";
import { componentOf } from "../network/cohesion";
import { regionMatrix } from "../overview/regionMatrix";
import type { ProgrammeAt } from "../programmeAt";
import { wholeNetwork } from "./wholeNetwork";

/** What a partnership between two authorities would add to the network. */
export interface Gains {
  /** Their regions share fewer partnerships than expected by chance, as the table of regions has it. */
  readonly joinsThinRegions: boolean;
  /** One of them, or both, have no partnership with another authority yet. */
  readonly joinsIsolated: boolean;
  /** They stand in parts of the network that nothing joins; not said of an isolated one. */
  readonly joinsParts: boolean;
}

/** Reckons the gains of any two authorities (numbers in the network of the whole programme). */
export function gainsIn(at: ProgrammeAt): (a: number, b: number) => Gains {
  const { whole, network } = wholeNetwork(at);
  const component = componentOf(network);
  const { regions, cells } = regionMatrix(whole);
  const placeOf = network.regions.map((id) => regions.indexOf(id));
  return (a, b) => {
    const isolated = degreeOf(network, a) === 0 || degreeOf(network, b) === 0;
    const [g, h] = [
      placeOf[network.regionOf[a] ?? 0] ?? -1,
      placeOf[network.regionOf[b] ?? 0] ?? -1,
    ];
    return {
      joinsThinRegions: cells[g]?.[h]?.comparison === "less",
      joinsIsolated: isolated,
      joinsParts: !isolated && component[a] !== component[b],
    };
  };
}
