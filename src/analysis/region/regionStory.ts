import type { CalendarDate } from "../../model/calendarDate";
import type { Organisation } from "../../model/organisation";
import { countryIdeas, type CountryIdea } from "../ideas/countryIdeas";
import { bodiesByState, type RegionStates } from "../ideas/margins";
import { suggestions, type Suggestion } from "../ideas/suggestions";
import { regionMatrix, type RegionMeeting } from "../overview/regionMatrix";
import {
  drawnPartnerships,
  programmeAt,
  type PartnershipAt,
  type ProgrammeAt,
} from "../programmeAt";
import { firstStart } from "../sinceWhen";

/** A country with which authorities of the region have relations. */
export interface HeldCountry {
  readonly idea: CountryIdea;
  readonly holders: readonly Organisation[];
  /** The other regions that have relations with it. */
  readonly otherRegions: readonly string[];
}

/** One region on a day: who is there, with whom it works, what it knows. */
export interface RegionStory {
  readonly authorities: readonly Organisation[];
  readonly byState: RegionStates["byState"];
  readonly actors: readonly Organisation[];
  /** Drawn on the day, with at least one authority of the region. */
  readonly partnerships: readonly PartnershipAt[];
  /** Of these, those with authorities of other regions. */
  readonly withOthers: readonly PartnershipAt[];
  /** First inside the region, then with each other one, in the programme's order: the cells of the face «Regioni». */
  readonly meetings: readonly RegionMeeting[];
  readonly held: readonly HeldCountry[];
  readonly since: CalendarDate | null;
  readonly withOthersSince: CalendarDate | null;
}

/** The same reading without its choice of regions: a region's page is about the whole of it, and chance needs all. */
export function withoutRegions(at: ProgrammeAt): ProgrammeAt {
  if (at.scope.regions.length === 0) return at;
  return programmeAt(at.programme, at.day, { ...at.scope, regions: [] });
}

/** `at` has no choice of regions. */
export function regionStory(at: ProgrammeAt, id: string): RegionStory {
  const partnerships = drawnPartnerships(at).filter(({ regions }) => regions.includes(id));
  const withOthers = partnerships.filter(({ regions }) => regions.length >= 2);
  const { regions, cells } = regionMatrix(at);
  const row = cells[regions.indexOf(id)] ?? [];
  const isInside = ({ ids: [a, b] }: RegionMeeting) => a === b;
  return {
    authorities: at.authorities.filter(({ region }) => region === id),
    byState: bodiesByState(at).find(({ region }) => region === id)?.byState ?? {
      none: [],
      "own-region": [],
      interregional: [],
    },
    actors: at.actors.filter(({ region }) => region === id),
    partnerships,
    withOthers,
    meetings: [...row.filter(isInside), ...row.filter((cell) => !isInside(cell))],
    held: countryIdeas(at).flatMap((idea) => {
      const holders = idea.holders.get(id);
      if (!holders) return [];
      return [{ idea, holders, otherRegions: idea.regionsInAll.filter((other) => other !== id) }];
    }),
    since: firstStart(partnerships),
    withOthersSince: firstStart(withOthers),
  };
}

/** The strongest ideas with an authority of the region. */
export function regionIdeas(at: ProgrammeAt, id: string, limit: number): readonly Suggestion[] {
  return suggestions(programmeAt(at.programme, at.day, { ...at.scope, regions: [id] }), limit);
}
