import type { Organisation } from "../../model/organisation";
import { linksAt } from "../linksAt";
import { authorityStatesAt, type AuthorityState } from "../network/authorityStates";
import { networkAt } from "../network/buildNetwork";
import { regionsReached } from "../network/participation";
import { partnershipsOfBody } from "../partnershipsOfBody";
import type { ProgrammeAt } from "../programmeAt";

/** A body as the list has it: the same figures as its mark, its label and its sheet. */
export interface ListedBody {
  readonly body: Organisation;
  /** Of what is drawn, as in `partnershipsOfBody`. */
  readonly partnerships: number;
  /** Those it is joined with by a line, as in `bodiesMetBy`. */
  readonly met: readonly Organisation[];
  /** Regions in which it has met an authority; `null` for those that are no authority. */
  readonly regionsReached: number | null;
  /** Of an authority, in the network; `null` for the others. */
  readonly state: AuthorityState | null;
}

/** Every body in scope on the day: authorities first, then actors, then foreign partners. */
export function listBodies(at: ProgrammeAt): readonly ListedBody[] {
  const network = networkAt(at);
  const reached = regionsReached.valuesOf(network);
  const reachedBy = new Map(network.ids.map((id, i) => [id, reached[i] ?? 0]));
  const states = authorityStatesAt(at);
  const metBy = new Map<string, Organisation[]>();
  const meet = (id: string, other: Organisation) => {
    const known = metBy.get(id);
    if (known) known.push(other);
    else metBy.set(id, [other]);
  };
  for (const { ends } of linksAt(at)) {
    meet(ends[0].id, ends[1]);
    meet(ends[1].id, ends[0]);
  }
  return [...at.authorities, ...at.actors, ...at.partners].map((body) => ({
    body,
    partnerships: partnershipsOfBody(at, body.id).length,
    met: metBy.get(body.id) ?? [],
    regionsReached: body.role === "authority" ? (reachedBy.get(body.id) ?? 0) : null,
    state: body.role === "authority" ? (states.get(body.id) ?? "none") : null,
  }));
}

/** Bodies of another reading that are not there on this day, with nothing of their own. */
export function listAbsent(at: ProgrammeAt, other: ProgrammeAt): readonly ListedBody[] {
  const known = new Set([...at.authorities, ...at.actors, ...at.partners].map(({ id }) => id));
  return [...other.authorities, ...other.actors, ...other.partners]
    .filter(({ id }) => !known.has(id))
    .map((body) => ({
      body,
      partnerships: 0,
      met: [],
      regionsReached: body.role === "authority" ? 0 : null,
      state: body.role === "authority" ? "none" : null,
    }));
}
