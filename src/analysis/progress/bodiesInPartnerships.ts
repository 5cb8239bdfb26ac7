import type { Organisation } from "../../model/organisation";
import { isInRegions } from "../programmeAt";
import type { Contribution } from "./throughPartnerships";

/** Distinct authorities in at least one such partnership; in a region: those of the region. */
export const authoritiesInPartnerships = membersInRole("authorities", "authority");

/** Distinct local actors in at least one such partnership; in a region: those of the region. */
export const actorsInPartnerships = membersInRole("actors", "actor");

function membersInRole<K extends "authorities" | "actors">(
  kind: K,
  role: Organisation["role"],
): Contribution<K> {
  const isCounted: NonNullable<Contribution["isCounted"]> = (body, region, scope) =>
    body.role === role && isInRegions(body, scope) && (region === null || body.region === region);
  return {
    kind,
    counts: "organisation",
    idsFrom: ({ members }, region, scope) =>
      members.filter((body) => isCounted(body, region, scope)).map(({ id }) => id),
    isCounted,
    bodiesOf: (_item, counted) => counted,
  };
}
