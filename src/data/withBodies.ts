import type { Organisation } from "../model/organisation";

type BodyById = ReadonlyMap<string, Organisation>;

/** The body of an id that the check has already followed. */
export function bodyOf(id: string, organisationById: BodyById): Organisation {
  const organisation = organisationById.get(id);
  if (!organisation) throw new Error(`Unchecked reference «${id}»`);
  return organisation;
}

/** The records with the body itself in place of its id. */
export function withBodies<R extends { readonly organisation: string }>(
  records: readonly R[],
  organisationById: BodyById,
): (Omit<R, "organisation"> & { readonly organisation: Organisation })[] {
  return records.map((record) => ({
    ...record,
    organisation: bodyOf(record.organisation, organisationById),
  }));
}
