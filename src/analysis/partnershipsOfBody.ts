import type { Organisation } from "../model/organisation";
import { linksOf } from "./linksAt";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "./programmeAt";

const indexes = new WeakMap<ProgrammeAt, ReadonlyMap<string, readonly PartnershipAt[]>>();

/** Of what is drawn, the partnerships in which a body takes part on the day: the same in table, label and sheet. */
export function partnershipsOfBody(at: ProgrammeAt, id: string): readonly PartnershipAt[] {
  const known = indexes.get(at);
  const index = known ?? indexByBody(at);
  if (!known) indexes.set(at, index);
  return index.get(id) ?? [];
}

/** Those with whom a body is joined by a line, each once. */
export function bodiesMetBy(at: ProgrammeAt, id: string): readonly Organisation[] {
  return linksOf(partnershipsOfBody(at, id)).flatMap(({ ends: [a, b] }) =>
    a.id === id ? [b] : b.id === id ? [a] : [],
  );
}

function indexByBody(at: ProgrammeAt): ReadonlyMap<string, readonly PartnershipAt[]> {
  const index = new Map<string, PartnershipAt[]>();
  for (const item of drawnPartnerships(at)) {
    for (const { id } of item.members) {
      const own = index.get(id);
      if (own) own.push(item);
      else index.set(id, [item]);
    }
  }
  return index;
}
