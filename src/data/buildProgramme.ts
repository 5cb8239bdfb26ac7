import type { Notices } from "../model/notices";
import type { Programme, Project } from "../model/programme";
import type { RecordOf } from "../model/tables";
import { buildIndicators } from "./buildIndicators";
import { buildOrganisations } from "./buildOrganisations";
import { buildPartnerships } from "./buildPartnerships";
import type { CheckedSet } from "./checkTables";
import { countLeftOut } from "./faultTotals";
import { findReadingDays } from "./findReadingDays";
import type { SeatOf } from "./seatOf";
import { compareSteps } from "./stepOrder";
import { withBodies } from "./withBodies";

/** What the descriptor says of the set as a whole. */
export interface SetInfo {
  readonly name: string;
  readonly version: string | null;
  readonly created: string | null;
  /** Absent: it says nothing. */
  readonly notices?: Notices;
}

/** Whether there is enough to show: a project, and a body to show it with. */
export function isShowable({ tables }: CheckedSet): boolean {
  return tables.project.length > 0 && tables.organisations.length > 0;
}

/** The indexed programme of a set that `isShowable`. */
export function buildProgramme(checked: CheckedSet, info: SetInfo, seatOf: SeatOf): Programme {
  const { tables } = checked;
  const [projectRecord] = tables.project;
  if (!projectRecord) throw new Error(`No project in the set «${info.name}»`);
  const project = buildProject(projectRecord);
  const organisations = buildOrganisations(tables.organisations, seatOf);
  const organisationById = byId(organisations);
  const partnerships = buildPartnerships(tables, organisationById);
  const indicators = buildIndicators(tables, project.start.first);
  return {
    ...info,
    project,
    objectives: tables.objectives,
    results: tables.results,
    regions: tables.regions,
    countries: tables.countries,
    themes: tables.themes,
    organisations,
    partnerships,
    capacitySteps: withBodies(tables.capacity_steps, organisationById).toSorted(compareSteps),
    relations: withBodies(tables.relations, organisationById),
    indicators,
    regionById: byId(tables.regions),
    countryById: byId(tables.countries),
    themeById: byId(tables.themes),
    resultById: byId(tables.results),
    organisationById,
    partnershipById: byId(partnerships),
    indicatorById: byId(indicators),
    ...findReadingDays(project, tables),
    excluded: countLeftOut(checked.totals),
  };
}

function buildProject({ as_of: asOf, ...project }: RecordOf<"project">): Project {
  return { ...project, asOf };
}

/** In the order of the items. */
export function byId<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
