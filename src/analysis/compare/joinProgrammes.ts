import type { Organisation } from "../../model/organisation";
import { plainPartnership, type Partnership } from "../../model/partnership";
import type { Programme } from "../../model/programme";

/** The later version with what it lost still in it: what a picture of the changes shows. */
export function joinProgrammes(before: Programme, after: Programme): Programme {
  const organisations = withLost(after.organisations, before.organisations);
  const organisationById = byId(organisations);
  const lost = before.partnerships
    .filter(({ id }) => !after.partnershipById.has(id))
    .map((partnership) => withBodiesOf(partnership, organisationById));
  const partnerships = [...after.partnerships, ...lost];
  const regions = withLost(after.regions, before.regions);
  const countries = withLost(after.countries, before.countries);
  return {
    ...after,
    organisations,
    organisationById,
    partnerships,
    partnershipById: byId(partnerships),
    regions,
    regionById: byId(regions),
    countries,
    countryById: byId(countries),
  };
}

function withLost<T extends { readonly id: string }>(now: readonly T[], old: readonly T[]): T[] {
  const known = new Set(now.map(({ id }) => id));
  return [...now, ...old.filter(({ id }) => !known.has(id))];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** One object for one body, whichever version it comes from. */
function withBodiesOf(
  partnership: Partnership,
  organisationById: ReadonlyMap<string, Organisation>,
): Partnership {
  return {
    ...plainPartnership(partnership),
    members: partnership.members.map((member) => ({
      ...member,
      organisation: organisationById.get(member.organisation.id) ?? member.organisation,
    })),
  };
}
