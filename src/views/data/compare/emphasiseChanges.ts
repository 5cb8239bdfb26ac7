import type { Touched } from "../../../analysis/compare/subjectOf";
import { drawnPartnerships, type ProgrammeAt } from "../../../analysis/programmeAt";
import type { Emphasis } from "../../../model/focus";

/** What a picture of the changes lights up: what changed, and the members of the partnerships that did. */
export function emphasiseChanges(
  { organisation, partnership }: Touched,
  at: ProgrammeAt,
): Emphasis {
  const items = drawnPartnerships(at).filter((item) => partnership.has(item.partnership.id));
  return {
    organisations: new Set([
      ...organisation.keys(),
      ...items.flatMap(({ members }) => members.map(({ id }) => id)),
    ]),
    partnerships: new Set(items.map((item) => item.partnership.id)),
  };
}
