import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { CheckedTables, RecordOf } from "../model/tables";
import { groupBy } from "../model/groupBy";
import { compareSteps } from "./stepOrder";
import { bodyOf } from "./withBodies";

export const DEFAULT_ROLE = "partner";
const NO_STEPS: Partnership["steps"] = [];
const NONE: readonly RecordOf<"partnership_steps">[] = [];

export function buildPartnerships(
  tables: CheckedTables,
  organisationById: ReadonlyMap<string, Organisation>,
): readonly Partnership[] {
  const members = groupBy(tables.members, ({ partnership }) => partnership);
  const steps = groupBy(tables.partnership_steps, ({ partnership }) => partnership);
  // Field by field: these are far more than anything else, and spreading or resting costs ten times as much.
  return tables.partnerships.map((record) => ({
    id: record.id,
    title: record.title,
    form: record.form,
    start: record.start,
    end: record.end,
    themes: record.themes,
    countries: record.countries,
    evidence: record.evidence,
    url: record.url,
    source: record.source,
    note: record.note,
    illustrative: record.illustrative,
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
    steps: toSteps(steps.get(record.id) ?? NONE),
  }));
}

/** The steps of one partnership, in their order. */
export function toSteps(rows: readonly RecordOf<"partnership_steps">[]): Partnership["steps"] {
  if (rows.length === 0) return NO_STEPS;
  return rows.map(({ partnership: _partnership, ...step }) => step).toSorted(compareSteps);
}
