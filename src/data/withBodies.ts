import type { Organisation } from "../model/organisation";

/** The records with the body itself in place of its id, a reference that the check has already followed. */
export function withBodies<R extends { readonly organisation: string }>(
  records: readonly R[],
  organisationById: ReadonlyMap<string, Organisation>,
): (Omit<R, "organisation"> & { readonly organisation: Organisation })[] {
  return records.map((record) => {
    const organisation = organisationById.get(record.organisation);
    if (!organisation) throw new Error(`Unchecked reference «${record.organisation}»`);
    return { ...record, organisation };
  });
}
