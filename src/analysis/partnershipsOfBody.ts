import type { Organisation } from "../model/organisation";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "./programmeAt";

const indexes = new WeakMap<ProgrammeAt, ReadonlyMap<string, readonly PartnershipAt[]>>();

/** Of what is drawn, the partnerships in which a body takes part on the day: the same in table, label and sheet. */
export function partnershipsOfBody(at: ProgrammeAt, id: string): readonly PartnershipAt[] {
  const known = indexes.get(at);
  const index = known ?? indexByBody(at);
  if (!known) indexes.set(at, index);
  return index.get(id) ?? [];
}

/**
 * Those with whom a body is joined by a line, each once: by the rule of `linksOf`, without all the lines of the others,
 * which are half a million where a thousand meet.
 */
export function bodiesMetBy(at: ProgrammeAt, id: string): readonly Organisation[] {
  const met = new Set<Organisation>();
  for (const item of partnershipsOfBody(at, id)) {
    for (const body of metIn(item, id)) if (body.id !== id) met.add(body);
  }
  return [...met];
}

function metIn({ members, authorities }: PartnershipAt, id: string): readonly Organisation[] {
  const ids = new Set(authorities.map((body) => body.id));
  const isWith = (body: Organisation, authority: string) =>
    body.role !== "actor" ||
    body.serves === null ||
    !ids.has(body.serves) ||
    body.serves === authority;
  const self = members.find((body) => body.id === id);
  if (self === undefined) return [];
  if (self.role !== "authority") return authorities.filter((body) => isWith(self, body.id));
  const others = members.filter((body) => body.role !== "authority" && isWith(body, id));
  return [...authorities, ...others];
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
