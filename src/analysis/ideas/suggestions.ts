import type { AuthorityNetwork } from "../network/buildNetwork";
import { rowAt } from "../network/rows";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { holdersByCountry } from "./holdersByCountry";
import { areOfTwoRegions } from "./pooling";
import { wholeNetwork } from "./wholeNetwork";

/** Two authorities of different regions with common ground and no common partnership: an idea to weigh. */
export interface Suggestion {
  /** Sorted ids. */
  readonly pair: readonly [string, string];
  /** Σ_c 1/ln(n_c) over the shared countries, n_c = holders of the country: rare common ground weighs more. */
  readonly score: number;
  readonly countries: readonly string[];
  readonly themes: readonly string[];
}

/** More ideas than anybody weighs; without a limit their number grows with the square of the roster. */
export const MOST_SUGGESTIONS = 2000;

/**
 * The highest scores first, then by ids; pairs that share only a theme have a score of 0 and come last. Where regions
 * are chosen, one of the two is in them. An authority's themes are those of its partnerships in the network.
 */
export function suggestions(at: ProgrammeAt, limit = MOST_SUGGESTIONS): readonly Suggestion[] {
  const { whole, network } = wholeNetwork(at);
  const ground: CommonGround = {
    network,
    inScope: markInScope(at, network),
    countries: invert(holdersByCountry(whole, network), network),
    themes: invert(bodiesByTheme(whole.network, network), network),
  };
  const best: Candidate[] = [];
  network.ids.forEach((_, a) => {
    best.push(...candidatesOf(ground, a));
    // Sorting once in a while keeps the list short however many pairs there are.
    if (best.length > 4 * limit) keepBest(best, limit);
  });
  keepBest(best, limit);
  return best.map(({ a, b, score }) => ({
    pair: [network.ids[a] ?? "", network.ids[b] ?? ""],
    score,
    countries: sharedOf(ground.countries, a, b),
    themes: sharedOf(ground.themes, a, b),
  }));
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A thing that authorities have in common, both ways round. */
interface Shared {
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly ofBody: readonly (readonly string[])[];
}

interface CommonGround {
  readonly network: AuthorityNetwork;
  readonly inScope: readonly boolean[];
  readonly countries: Shared;
  readonly themes: Shared;
}

function candidatesOf(ground: CommonGround, a: number): readonly Candidate[] {
  const { network, inScope, countries, themes } = ground;
  const scores = new Map<number, number>();
  const add = ({ holders, ofBody }: Shared, weigh: (count: number) => number): void => {
    for (const id of ofBody[a] ?? []) {
      const others = holders.get(id) ?? [];
      const weight = weigh(others.length);
      for (const b of others) if (b > a) scores.set(b, (scores.get(b) ?? 0) + weight);
    }
  };
  add(countries, (count) => 1 / Math.log(count));
  add(themes, () => 0);
  const met = new Set(rowAt(network.neighbours, a));
  return [...scores]
    .filter(([b]) => inScope[a] === true || inScope[b] === true)
    .filter(([b]) => areOfTwoRegions(network, a, b) && !met.has(b))
    .map(([b, score]) => ({ a, b, score }));
}

function keepBest(candidates: Candidate[], limit: number): void {
  candidates.sort((x, y) => rounded(y.score) - rounded(x.score) || x.a - y.a || x.b - y.b);
  candidates.length = Math.min(candidates.length, limit);
}

/** Scores are compared to 12 decimals: the same countries added in another order are a tie. */
function rounded(score: number): number {
  return Math.round(score * 1e12) / 1e12;
}

function markInScope(at: ProgrammeAt, network: AuthorityNetwork): readonly boolean[] {
  const ids = new Set(at.authorities.map(({ id }) => id));
  return network.ids.map((id) => ids.has(id));
}

function bodiesByTheme(
  items: readonly PartnershipAt[],
  network: AuthorityNetwork,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  items.forEach(({ partnership }, p) => {
    for (const theme of partnership.themes) {
      const bodies = found.get(theme) ?? new Set<number>();
      for (const i of rowAt(network.parties, p)) bodies.add(i);
      found.set(theme, bodies);
    }
  });
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, set]) => [id, [...set]]),
  );
}

function invert(
  holders: ReadonlyMap<string, readonly number[]>,
  network: AuthorityNetwork,
): Shared {
  const ofBody: string[][] = network.ids.map(() => []);
  for (const [id, bodies] of holders) for (const i of bodies) ofBody[i]?.push(id);
  return { holders, ofBody };
}

function sharedOf({ ofBody }: Shared, a: number, b: number): readonly string[] {
  const others = ofBody[b] ?? [];
  return (ofBody[a] ?? []).filter((id) => others.includes(id));
}
