import type { Organisation } from "../../model/organisation";
import { meetingsByBody } from "../meetingsByBody";
import { authorityStatesAt, type AuthorityState } from "../network/authorityStates";
import { networkAt } from "../network/buildNetwork";
import { regionsReached } from "../network/participation";
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
  const meetings = meetingsByBody(at);
  return [...at.authorities, ...at.actors, ...at.partners].map((body) => ({
    body,
    partnerships: meetings.get(body)?.partnerships ?? 0,
    met: meetings.get(body)?.met ?? [],
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
