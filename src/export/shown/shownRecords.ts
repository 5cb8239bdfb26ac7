import { linksOf, type Link } from "../../analysis/linksAt";
import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../analysis/programmeAt";
import type { Emphasis } from "../../model/focus";
import type { Organisation } from "../../model/organisation";

/** The records that a page shows: on a day, in a scope, perhaps only those selected. */
export interface ShownRecords {
  readonly at: ProgrammeAt;
  /** What the page's lists count: authorities, actors and partners of the scope. */
  readonly bodies: readonly Organisation[];
  /** Members of the partnerships that the scope leaves out, such as those of other regions. */
  readonly others: readonly Organisation[];
  /** Started or in preparation. */
  readonly partnerships: readonly PartnershipAt[];
  /** The lines between bodies that these partnerships make. */
  readonly links: readonly Link[];
}

/** What is shown of a programme on a day; with `chosen`, only what is selected of it. */
export function shownRecords(at: ProgrammeAt, chosen: Emphasis | null = null): ShownRecords {
  const inScope = [...at.authorities, ...at.actors, ...at.partners];
  const drawn = drawnPartnerships(at);
  const bodies = chosen ? inScope.filter(({ id }) => chosen.organisations.has(id)) : inScope;
  const partnerships = chosen
    ? drawn.filter(({ partnership }) => chosen.partnerships.has(partnership.id))
    : drawn;
  const known = new Set(bodies.map(({ id }) => id));
  const others = new Map<string, Organisation>();
  for (const { members } of partnerships) {
    for (const body of members) if (!known.has(body.id)) others.set(body.id, body);
  }
  return {
    at,
    bodies,
    others: [...others.values()],
    partnerships,
    links: linksOf(partnerships),
  };
}

/** How many of the records are made up, of how many. */
export function countIllustrativeShown({ bodies, others, partnerships }: ShownRecords): {
  readonly illustrative: number;
  readonly total: number;
} {
  const records = [...bodies, ...others, ...partnerships.map(({ partnership }) => partnership)];
  return {
    illustrative: records.filter(({ illustrative }) => illustrative).length,
    total: records.length,
  };
}
