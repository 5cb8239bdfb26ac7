import type { CalendarDate } from "../../model/calendarDate";
import type { Organisation } from "../../model/organisation";
import type { Relation } from "../../model/programme";
import { countryIdeas, type CountryIdea } from "../ideas/countryIdeas";
import { isInRegions } from "../partnershipAt";
import {
  drawnPartnerships,
  programmeAt,
  type PartnershipAt,
  type ProgrammeAt,
} from "../programmeAt";
import { earliest, firstStart } from "../sinceWhen";

/** An authority that works with the country, and through what. */
export interface CountryWorker {
  readonly body: Organisation;
  readonly relations: readonly Relation[];
  readonly partnerships: readonly PartnershipAt[];
  readonly since: CalendarDate | null;
}

type Pair = readonly [Organisation, Organisation];

/** A country on a day: who works with it, through what, together or apart. */
export interface CountryStory {
  /** Authorities in scope with a relation or a partnership, in the programme's order of regions. */
  readonly workers: readonly CountryWorker[];
  /** Of these, those with an earlier relation. */
  readonly holders: readonly Organisation[];
  /** Drawn on the day: they name the country or have a member there. */
  readonly partnerships: readonly PartnershipAt[];
  /** Of these, those with authorities of at least two regions. */
  readonly interregional: readonly PartnershipAt[];
  /** Bodies there. */
  readonly partners: readonly Organisation[];
  /** Regions of the workers, in the programme's order. */
  readonly regions: readonly string[];
  /** `null`: nobody in scope has a relation. */
  readonly idea: CountryIdea | null;
  /** Holders of different regions that share a partnership of the network, whatever it is about. */
  readonly together: readonly Pair[];
  /** Those that share none: «never together». */
  readonly apart: readonly Pair[];
  readonly since: CalendarDate | null;
}

/** The same reading with this country instead of the one chosen. */
export function readCountry(at: ProgrammeAt, country: string): ProgrammeAt {
  return programmeAt(at.programme, at.day, { ...at.scope, country });
}

/** `at` reads this country. */
export function countryStory(at: ProgrammeAt, country: string): CountryStory {
  const partnerships = drawnPartnerships(at);
  const relations = relationsOn(at, country);
  const workers = workersOf(at, relations, partnerships);
  const idea = ideaOf(at, country);
  const apart = idea?.neverTogether ?? [];
  const holders = workers.filter((worker) => worker.relations.length > 0).map(({ body }) => body);
  return {
    workers,
    holders,
    partnerships,
    interregional: partnerships.filter(({ regions }) => regions.length >= 2),
    partners: at.partners.filter((body) => body.country === country),
    regions: at.programme.regions
      .map(({ id }) => id)
      .filter((id) => workers.some(({ body }) => body.region === id)),
    idea,
    together: pairsTogether(at, country),
    apart,
    since: earliest([firstStart(partnerships), ...relations.map(({ since }) => since)]),
  };
}

function relationsOn(
  { programme, day, authorities }: ProgrammeAt,
  country: string,
): readonly Relation[] {
  const inScope = new Set(authorities.map(({ id }) => id));
  return programme.relations.filter(
    (relation) =>
      relation.country === country &&
      inScope.has(relation.organisation.id) &&
      (relation.since === null || relation.since.first <= day) &&
      (relation.until === null || day <= relation.until.last),
  );
}

function workersOf(
  { programme, scope }: ProgrammeAt,
  relations: readonly Relation[],
  partnerships: readonly PartnershipAt[],
): readonly CountryWorker[] {
  const found = new Map<
    string,
    { body: Organisation; relations: Relation[]; partnerships: PartnershipAt[] }
  >();
  const entryOf = (body: Organisation) => {
    const known = found.get(body.id) ?? { body, relations: [], partnerships: [] };
    found.set(body.id, known);
    return known;
  };
  for (const relation of relations) entryOf(relation.organisation).relations.push(relation);
  for (const item of partnerships) {
    for (const body of item.authorities) {
      if (isInRegions(body, scope)) entryOf(body).partnerships.push(item);
    }
  }
  const order = new Map(programme.regions.map(({ id }, index) => [id, index]));
  const rank = ({ region }: Organisation) => order.get(region ?? "") ?? order.size;
  return [...found.values()]
    .map((entry) => ({
      ...entry,
      since: earliest([
        firstStart(entry.partnerships),
        ...entry.relations.map(({ since }) => since),
      ]),
    }))
    .sort((a, b) => rank(a.body) - rank(b.body) || (a.body.id < b.body.id ? -1 : 1));
}

function ideaOf(at: ProgrammeAt, country: string): CountryIdea | null {
  return countryIdeas(at).find((item) => item.country === country) ?? null;
}

/** All pairs of holders of two regions but those that are apart; at least one of them in scope, as with those. */
function pairsTogether(at: ProgrammeAt, country: string): readonly Pair[] {
  const everywhere =
    at.scope.regions.length === 0
      ? at
      : programmeAt(at.programme, at.day, { ...at.scope, regions: [] });
  const idea = ideaOf(everywhere, country);
  if (idea === null) return [];
  const keyOf = ([a, b]: Pair) => (a.id < b.id ? `${a.id}~${b.id}` : `${b.id}~${a.id}`);
  const apart = new Set(idea.neverTogether.map(keyOf));
  const groups = [...idea.holders.values()];
  const pairs = groups.flatMap((group, g) => {
    const others = groups.slice(g + 1).flat();
    return group.flatMap((a) => others.map((b) => [a, b] as const));
  });
  return pairs.filter(
    (pair) => pair.some((body) => isInRegions(body, at.scope)) && !apart.has(keyOf(pair)),
  );
}
