import type { Organisation } from "../../model/organisation";
import type { Scope } from "../../model/scope";
import { isInRegions } from "../partnershipAt";
import type { Contribution } from "./throughPartnerships";

/** Distinct authorities in at least one such partnership; in a region: those of the region. */
export const authoritiesInPartnerships = membersInRole("authorities", "authority");

/** Distinct local actors in at least one such partnership; in a region: those of the region. */
export const actorsInPartnerships = membersInRole("actors", "actor");

function membersInRole<K extends "authorities" | "actors">(
  kind: K,
  role: Organisation["role"],
): Contribution<K> {
  const isCounted = (body: Organisation, region: string | null, scope: Scope) =>
    body.role === role && isInRegions(body, scope) && (region === null || body.region === region);
  return {
    kind,
    counts: "organisation",
    idsFrom: ({ members }, region, scope) =>
      members.filter((body) => isCounted(body, region, scope)).map(({ id }) => id),
    by: "member",
    isCounted,
    bodiesOf: (_item, counted) => counted,
  };
}
