import type { AuthorityNetwork } from "../network/buildNetwork";
import type { ProgrammeAt } from "../programmeAt";

/** Country → the authorities (numbers in the network, rising) that have a relation with it on the day. */
export function holdersByCountry(
  { programme, day }: ProgrammeAt,
  network: AuthorityNetwork,
): ReadonlyMap<string, readonly number[]> {
  const indexById = new Map(network.ids.map((id, i) => [id, i]));
  const holders = new Map<string, Set<number>>();
  for (const { organisation, country, since, until } of programme.relations) {
    const index = indexById.get(organisation.id);
    const isOpen = (since === null || since.first <= day) && (until === null || day <= until.last);
    if (index === undefined || !isOpen) continue;
    holders.set(country, (holders.get(country) ?? new Set()).add(index));
  }
  return new Map(
    [...holders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, found]) => [country, [...found].sort((a, b) => a - b)]),
  );
}
