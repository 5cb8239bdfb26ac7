import type { Organisation } from "../../model/organisation";
import { dayOf, type Day } from "../../model/calendarDate";
import { allAtOnce, inTurns, type Steps } from "../../model/inSteps";
import { networkAt, type AuthorityNetwork } from "../network/buildNetwork";
import { countPairsByYear, isActiveBetween, type YearOfPairs } from "../network/pairsByYear";
import { rowAt } from "../network/rows";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";

export interface YearOfGrowth extends YearOfPairs {
  /** Authorities in scope at work with another for the first time that year … */
  readonly newlyActive: readonly Organisation[];
  /** … and those that were the year before, and not that year. */
  readonly newlyIsolated: readonly Organisation[];
}

export interface FirstInterregional {
  readonly body: Organisation;
  readonly item: PartnershipAt;
  readonly day: Day;
}

const grown = new WeakMap<ProgrammeAt, readonly YearOfGrowth[]>();

/** How the network of a reading has grown, year by year up to the day. Reckoned once. */
export function growthByYear(at: ProgrammeAt): readonly YearOfGrowth[] {
  const known = grown.get(at) ?? allAtOnce(growthOf(at));
  grown.set(at, known);
  return known;
}

/** The same year by year, so that `growthByYear` finds it; `pause` lets others work in between. */
export async function growthAhead(at: ProgrammeAt, pause: () => Promise<void>): Promise<void> {
  if (!grown.has(at)) grown.set(at, await inTurns(growthOf(at), pause));
}

function* growthOf(at: ProgrammeAt): Steps<readonly YearOfGrowth[]> {
  const network = networkAt(at);
  const numbers = new Map(network.ids.map((id, i) => [id, i]));
  const bodies = at.authorities.map((body) => ({ body, i: numbers.get(body.id) ?? -1 }));
  const everActive = new Set<number>();
  let before: ReadonlySet<number> = new Set();
  const years: YearOfGrowth[] = [];
  for (const counts of yield* countPairsByYear(network, at.day)) {
    yield;
    const now = atWork(network, at.day, counts.year);
    const last = before;
    const newly = bodies.filter(({ i }) => now.has(i) && !everActive.has(i));
    const gone = bodies.filter(({ i }) => last.has(i) && !now.has(i));
    for (const i of now) everActive.add(i);
    before = now;
    years.push({
      ...counts,
      newlyActive: newly.map(({ body }) => body),
      newlyIsolated: gone.map(({ body }) => body),
    });
  }
  return years;
}

/** Numbers of the authorities with another in a partnership active that year. */
function atWork(network: AuthorityNetwork, day: Day, year: number): ReadonlySet<number> {
  const first = dayOf(year, 1, 1);
  const last = Math.min(day, dayOf(year, 12, 31));
  const found = new Set<number>();
  network.partnerships.forEach((item, p) => {
    const parties = rowAt(network.parties, p);
    if (parties.length < 2 || !isActiveBetween(item, first, last)) return;
    for (const i of parties) found.add(i);
  });
  return found;
}

/** The first interregional partnership of each authority in scope that has one: the earliest first, then by id. */
export function firstInterregional(at: ProgrammeAt): readonly FirstInterregional[] {
  const found = new Map<string, FirstInterregional>();
  for (const item of at.network) {
    const { start } = item.partnership;
    if (item.span !== "interregional" || start === null) continue;
    for (const body of item.authorities) {
      const known = found.get(body.id);
      if (!known || start.first < known.day) found.set(body.id, { body, item, day: start.first });
    }
  }
  const inScope = new Set(at.authorities.map(({ id }) => id));
  return [...found.values()]
    .filter(({ body }) => inScope.has(body.id))
    .toSorted((a, b) => a.day - b.day || (a.body.id < b.body.id ? -1 : 1));
}
