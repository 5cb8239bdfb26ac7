import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { CheckedTables } from "../model/tables";
import { groupBy } from "../model/groupBy";
import { compareSteps } from "./stepOrder";
import { bodyOf } from "./withBodies";

const DEFAULT_ROLE = "partner";

export function buildPartnerships(
  tables: CheckedTables,
  organisationById: ReadonlyMap<string, Organisation>,
): readonly Partnership[] {
  const members = groupBy(tables.members, ({ partnership }) => partnership);
  const steps = groupBy(tables.partnership_steps, ({ partnership }) => partnership);
  return tables.partnerships.map((record) => ({
    ...record,
    // Field by field: there are far more members than anything else, and a rest pattern costs ten times as much.
    members: (members.get(record.id) ?? []).map(
      ({ organisation, role, from, to, source, note, illustrative }) => ({
        organisation: bodyOf(organisation, organisationById),
        role: role ?? DEFAULT_ROLE,
        from,
        to,
        source,
        note,
        illustrative,
      }),
    ),
    steps: (steps.get(record.id) ?? [])
      .map(({ partnership: _partnership, ...step }) => step)
      .toSorted(compareSteps),
  }));
}
