import type { Organisation } from "../../model/organisation";
import type { ProgrammeAt } from "../programmeAt";
import { countOf, type MeasureDefinition, type MeasureOf, type Measured } from "./evidence";
import { idsOf, partnershipsReached } from "./partnershipsReached";

/** Distinct authorities in at least one such partnership; in a region: those of the region. */
export const authoritiesInPartnerships: MeasureDefinition<"authorities"> = {
  kind: "authorities",
  measure: (at, measure, region) => countBodies(at, at.authorities, measure, region),
};

/** Distinct local actors in at least one such partnership; in a region: those of the region. */
export const actorsInPartnerships: MeasureDefinition<"actors"> = {
  kind: "actors",
  measure: (at, measure, region) => countBodies(at, at.actors, measure, region),
};

function countBodies(
  at: ProgrammeAt,
  among: readonly Organisation[],
  { span, stage }: MeasureOf<"authorities" | "actors">,
  region: string | null,
): Measured {
  const eligible = new Set(
    among.filter((body) => region === null || body.region === region).map(({ id }) => id),
  );
  const through = partnershipsReached(at, span, stage).filter(({ members }) =>
    members.some(({ id }) => eligible.has(id)),
  );
  const counted = through.flatMap(({ members }) =>
    members.filter(({ id }) => eligible.has(id)).map(({ id }) => id),
  );
  return countOf("organisation", counted, { organisations: counted, partnerships: idsOf(through) });
}
