import { linksOf } from "../../../src/analysis/linksAt";
import { partnershipsOfBody } from "../../../src/analysis/partnershipsOfBody";
import { drawnPartnerships } from "../../../src/analysis/programmeAt";
import type { Frame } from "../../../src/layout/placement";
import { placeSmallMap } from "../../../src/layout/smallMap/placeSmallMap";
import type { SmallMapNames } from "../../../src/layout/smallMap/smallMap";
import type { Organisation } from "../../../src/model/organisation";
import { geography, programme, readOn } from "../shippedPicture";

export const namesInItalian: SmallMapNames = {
  body: ({ name }) => name.it,
  country: (id) => programme.countryById.get(id)?.name.it ?? id,
  sea: (id) => id,
};

const at = readOn();

export function readShipped() {
  return at;
}

function again<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => items[at % items.length] as T);
}

interface Wanted {
  readonly region?: string;
  readonly country?: string;
  readonly body?: string;
  readonly bodies?: readonly Organisation[];
}

/** A small map of the shipped set: about a region, a country, a body or just some bodies; its links over and over, to a number. */
export function placeShipped(wanted: Wanted, frame: Frame = "landscape", upTo = 0) {
  const { region, country, body, bodies } = wanted;
  const own = drawnPartnerships(at).filter(
    ({ members, partnership }) =>
      members.some(
        (member) =>
          member.id === body ||
          (member.role === "authority" && member.region === region) ||
          member.country === country,
      ) ||
      (country !== undefined && partnership.countries.includes(country)),
  );
  const links = linksOf(own);
  const met = new Map(
    links
      .filter(({ ends }) => ends.every(({ role }) => role !== "actor"))
      .flatMap(({ ends }) => ends.map((end) => [end.id, end] as const)),
  );
  const isSubject = (end: Organisation) =>
    end.id === body || end.country === country || (end.role !== "actor" && end.region === region);
  const shown = bodies ?? [...met.values()];
  const areas = [region, country].flatMap((id) => id ?? []);
  const content = {
    bodies: shown,
    links: bodies ? [] : [...links, ...again(links, upTo - links.length)],
    subjects: new Set(shown.filter(isSubject).map(({ id }) => id)),
    areas,
    agreementsOf: (id: string) => partnershipsOfBody(at, id).length,
  };
  return placeSmallMap(content, programme, geography, frame, namesInItalian);
}
