import type { CalendarDate } from "./calendarDate";
import type { LocalText } from "./localText";
import type { Provenance } from "./provenance";

/**
 * authority = ente territoriale (comune, provincia …): the network is made of these;
 * actor = attore territoriale, local body around an authority; partner = partner estero.
 */
export const ORGANISATION_ROLES = ["authority", "actor", "partner"] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** Degrees, WGS 84. `derived`: the seat of the comune (or of the province's capital), not given in the data. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
  readonly derived: boolean;
}

export interface Organisation extends Provenance {
  readonly id: string;
  readonly name: LocalText;
  readonly role: OrganisationRole;
  /** An open list with known marks: comune, provincia, universita … */
  readonly kind: string | null;
  readonly region: string | null;
  readonly province: string | null;
  readonly istat: string | null;
  /** ISO 3166-1 alpha-2; IT where the data set is silent. */
  readonly country: string;
  readonly place: Place | null;
  readonly population: number | null;
  readonly joined: CalendarDate | null;
  readonly left: CalendarDate | null;
  readonly phase: string | null;
  /** The authority whose territory an actor belongs to. */
  readonly serves: string | null;
  readonly url: string | null;
}
