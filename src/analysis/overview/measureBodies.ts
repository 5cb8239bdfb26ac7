import type { SizeMeasure } from "../../model/pictureChoice";
import { networkAt } from "../network/buildNetwork";
import { regionsReached } from "../network/participation";
import { tiesAt } from "../network/reach";
import { partnershipsOfBody } from "../partnershipsOfBody";
import type { ProgrammeAt } from "../programmeAt";

/** What each authority measures on the day, as the list has it; `null` = not measured. */
export function measureBodies(
  at: ProgrammeAt,
  measure: SizeMeasure,
): ReadonlyMap<string, number | null> {
  const valuesBy = (valueOf: (id: string) => number | null) =>
    new Map(at.roster.map(({ id }) => [id, valueOf(id)]));
  switch (measure) {
    case "agreements":
      return valuesBy((id) => partnershipsOfBody(at, id).length);
    case "partners": {
      const ties = tiesAt(at);
      return valuesBy((id) => ties.get(id)?.length ?? 0);
    }
    case "regions": {
      const network = networkAt(at);
      const reached = regionsReached.valuesOf(network);
      return new Map(network.ids.map((id, i) => [id, reached[i] ?? 0]));
    }
    case "population":
      return new Map(at.roster.map(({ id, population }) => [id, population]));
  }
}
