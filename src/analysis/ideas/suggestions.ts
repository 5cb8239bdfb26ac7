import { allAtOnce, type Steps } from "../../model/inSteps";
import { areNeighbours } from "../network/neighbours";
import type { ProgrammeAt } from "../programmeAt";
import { gatherGround, sharedOf, type CommonGround } from "./commonGround";
import { areOfTwoRegions } from "./pooling";

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
  return allAtOnce(suggestionSteps(at, limit));
}

/** The same, body after body. */
export function* suggestionSteps(at: ProgrammeAt, limit: number): Steps<readonly Suggestion[]> {
  const ground = gatherGround(at);
  yield;
  const byCountry = yield* sharingCountries(ground, limit);
  const byTheme = sharingThemesOnly(ground, limit - byCountry.length);
  return [...byCountry, ...byTheme].map(({ a, b, score }) => ({
    pair: [ground.network.ids[a] ?? "", ground.network.ids[b] ?? ""],
    score,
    countries: sharedOf(ground.countries, a, b),
    themes: sharedOf(ground.themes, a, b),
  }));
}

/** Bodies looked at in one step. */
const SLICE = 100;

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The best of those with a country in common. */
function* sharingCountries(ground: CommonGround, limit: number): Steps<readonly Candidate[]> {
  const { holders, ofBody } = ground.countries;
  const scores = new Float64Array(ofBody.length);
  const best: Candidate[] = [];
  let floor = -Infinity;
  for (const [a, countries] of ofBody.entries()) {
    if (a % SLICE === SLICE - 1) yield;
    const found: number[] = [];
    for (const country of countries) {
      const others = holders.get(country) ?? [];
      for (const b of others) {
        if (b <= a) continue;
        if (scores[b] === 0) found.push(b);
        scores[b] = (scores[b] ?? 0) + 1 / Math.log(others.length);
      }
    }
    const isIdea = ideasOf(ground, a);
    for (const b of found) {
      const score = scores[b] ?? 0;
      scores[b] = 0;
      // A pair met later loses a tie: its first id is higher.
      if (rounded(score) > floor && isIdea(b)) best.push({ a, b, score });
    }
    if (best.length > 4 * limit) {
      keepBest(best, limit);
      floor = rounded(best.at(-1)?.score ?? 0);
    }
  }
  keepBest(best, limit);
  return best;
}

/** The first so many of those with no country but a theme in common. */
function sharingThemesOnly(ground: CommonGround, limit: number): readonly Candidate[] {
  const { holders, ofBody } = ground.themes;
  const first: Candidate[] = [];
  for (let a = 0; a < ofBody.length && first.length < limit; a++) {
    const found = new Set((ofBody[a] ?? []).flatMap((theme) => holders.get(theme) ?? []));
    const isIdea = ideasOf(ground, a);
    const others = [...found].filter(
      (b) => b > a && isIdea(b) && sharedOf(ground.countries, a, b).length === 0,
    );
    first.push(...others.sort((x, y) => x - y).map((b) => ({ a, b, score: 0 })));
  }
  return first.slice(0, Math.max(0, limit));
}

/** Whether a and the other are in scope, of two regions, and share no partnership. */
function ideasOf({ network, inScope }: CommonGround, a: number): (b: number) => boolean {
  return (b) =>
    (inScope[a] === true || inScope[b] === true) &&
    areOfTwoRegions(network, a, b) &&
    !areNeighbours(network, a, b);
}

function keepBest(candidates: Candidate[], limit: number): void {
  candidates.sort((x, y) => rounded(y.score) - rounded(x.score) || x.a - y.a || x.b - y.b);
  candidates.length = Math.min(candidates.length, limit);
}

/** Scores are compared to 12 decimals: the same countries added in another order are a tie. */
function rounded(score: number): number {
  return Math.round(score * 1e12) / 1e12;
}
