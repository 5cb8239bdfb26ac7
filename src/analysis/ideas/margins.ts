import type { Organisation } from "../../model/organisation";
import { authorityStates, type AuthorityState } from "../network/authorityStates";
import { networkAt } from "../network/buildNetwork";
import type { ProgrammeAt } from "../programmeAt";

/** The authorities in scope of one region (`null` = not given) by their state in the network. */
export interface RegionStates {
  readonly region: string | null;
  readonly byState: Readonly<Record<AuthorityState, readonly Organisation[]>>;
}

const known = new WeakMap<ProgrammeAt, readonly RegionStates[]>();

/**
 * In the programme's order of regions, those without one last; a region without authorities in scope is left out.
 * Reckoned once.
 */
export function bodiesByState(at: ProgrammeAt): readonly RegionStates[] {
  const found = known.get(at) ?? sortByState(at);
  known.set(at, found);
  return found;
}

function sortByState(at: ProgrammeAt): readonly RegionStates[] {
  const network = networkAt(at);
  const states = new Map(authorityStates(network).map((state, i) => [network.ids[i], state]));
  const regions = [...at.programme.regions.map(({ id }) => id), null];
  return regions.flatMap((region) => {
    const bodies = at.authorities.filter((body) => body.region === region);
    if (bodies.length === 0) return [];
    const having = (wanted: AuthorityState) =>
      bodies.filter(({ id }) => (states.get(id) ?? "none") === wanted);
    return [
      {
        region,
        byState: {
          none: having("none"),
          "own-region": having("own-region"),
          interregional: having("interregional"),
        },
      },
    ];
  });
}
