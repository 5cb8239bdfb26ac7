import type { PartnershipAt } from "../../../analysis/programmeAt";
import type { Emphasis } from "../../../model/focus";
import type { Organisation } from "../../../model/organisation";

/** The records that a dossier is about, as they can be taken away; the parties to the partnerships come along. */
export function contentsOf(
  bodies: readonly Organisation[],
  partnerships: readonly PartnershipAt[],
): Emphasis {
  return {
    organisations: new Set(bodies.map(({ id }) => id)),
    partnerships: new Set(partnerships.map(({ partnership }) => partnership.id)),
  };
}
