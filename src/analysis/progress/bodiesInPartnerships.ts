import type { Organisation } from "../../model/organisation";
import type { Scope } from "../../model/scope";
import { isInRegions } from "../programmeAt";
import type { Contribution } from "./throughPartnerships";

/** Distinct authorities in at least one such partnership; in a region: those of the region. */
export const authoritiesInPartnerships: Contribution<"authorities"> = {
  kind: "authorities",
  counts: "organisation",
  idsFrom: ({ authorities }, region, scope) => idsIn(authorities, region, scope),
  bodiesOf: (_item, counted) => counted,
};

/** Distinct local actors in at least one such partnership; in a region: those of the region. */
export const actorsInPartnerships: Contribution<"actors"> = {
  kind: "actors",
  counts: "organisation",
  idsFrom: ({ members }, region, scope) =>
    idsIn(
      members.filter(({ role }) => role === "actor"),
      region,
      scope,
    ),
  bodiesOf: (_item, counted) => counted,
};

function idsIn(
  bodies: readonly Organisation[],
  region: string | null,
  scope: Scope,
): readonly string[] {
  // Most often nobody is left out, and this is asked of every partnership.
  if (region === null && scope.regions.length === 0) return bodies.map(({ id }) => id);
  return bodies
    .filter((body) => isInRegions(body, scope) && (region === null || body.region === region))
    .map(({ id }) => id);
}
