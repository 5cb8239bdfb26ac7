import { plainPartnership } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import { programmeAt, type PartnershipAt, type ProgrammeAt } from "../programmeAt";
import { progressOf, type Progress } from "../progress/progressOf";
import { linkKey } from "../linkKinds";

/** What rests on one body alone. */
export interface Dependence {
  /** Partnerships that would be left with fewer than two bodies, or with authorities of one region only. */
  readonly partnerships: readonly PartnershipAt[];
  /** Countries with which no other authority has relations, sorted ids. */
  readonly countries: readonly string[];
  /** `a~b`: regions that only its partnerships join, and would not without it. */
  readonly regionPairs: readonly string[];
  /** Counted indicators whose value would be lower, before and after. */
  readonly indicators: readonly { readonly before: Progress; readonly after: Progress }[];
}

/** Reckons the programme again without the body. Results are of the whole programme, whatever part is looked at. */
export function dependsOn(at: ProgrammeAt, id: string): Dependence {
  const without = readingWithout(at, id);
  const leftById = new Map(without.partnerships.map((item) => [item.partnership.id, item]));
  const own = at.network.filter(({ members }) => members.some((body) => body.id === id));
  const left = new Set(without.network.flatMap(pairsOf));
  return {
    partnerships: own.filter((item) => {
      const rest = leftById.get(item.partnership.id);
      if (rest === undefined || rest.members.length < 2) return true;
      return item.span === "interregional" && rest.span !== "interregional";
    }),
    countries: countriesHeldOnlyBy(at, id),
    regionPairs: [...new Set(own.flatMap(pairsOf))].filter((pair) => !left.has(pair)).sort(),
    indicators: at.programme.indicators.flatMap((indicator) => {
      if (indicator.measure.kind === "observed") return [];
      const before = progressOf(at, indicator, null);
      const after = progressOf(without, indicator, null);
      const isLess = before.value !== null && after.value !== null && after.value < before.value;
      return isLess ? [{ before, after }] : [];
    }),
  };
}

/** The same day and scope without the body: only its own partnerships are read again. */
function readingWithout(at: ProgrammeAt, id: string): ProgrammeAt {
  const programme = withoutBody(at.programme, id);
  const own = new Set(
    at.programme.partnerships
      .filter((partnership) => programme.partnershipById.get(partnership.id) !== partnership)
      .map((partnership) => partnership.id),
  );
  const partnerships = programme.partnerships.filter((partnership) => own.has(partnership.id));
  const again = programmeAt({ ...programme, partnerships }, at.day, at.scope);
  const others = (items: readonly PartnershipAt[]) =>
    items.filter(({ partnership }) => !own.has(partnership.id));
  return {
    ...again,
    programme,
    partnerships: [...others(at.partnerships), ...again.partnerships],
    network: [...others(at.network), ...again.network],
    inPreparation: [...others(at.inPreparation), ...again.inPreparation],
  };
}

function withoutBody(programme: Programme, id: string): Programme {
  const organisationById = new Map(programme.organisationById);
  organisationById.delete(id);
  const partnerships = programme.partnerships.map((partnership) =>
    partnership.members.some(({ organisation }) => organisation.id === id)
      ? {
          ...plainPartnership(partnership),
          members: partnership.members.filter(({ organisation }) => organisation.id !== id),
        }
      : partnership,
  );
  return {
    ...programme,
    organisationById,
    organisations: [...organisationById.values()],
    partnerships,
    partnershipById: new Map(partnerships.map((partnership) => [partnership.id, partnership])),
    capacitySteps: programme.capacitySteps.filter(({ organisation }) => organisation.id !== id),
    relations: programme.relations.filter(({ organisation }) => organisation.id !== id),
  };
}

function countriesHeldOnlyBy({ programme, day }: ProgrammeAt, id: string): readonly string[] {
  const open = programme.relations.filter(
    ({ since, until }) =>
      (since === null || since.first <= day) && (until === null || day <= until.last),
  );
  const others = new Set(
    open.filter(({ organisation }) => organisation.id !== id).map(({ country }) => country),
  );
  const own = open.filter(({ organisation }) => organisation.id === id);
  return [...new Set(own.map(({ country }) => country))].filter((c) => !others.has(c)).sort();
}

function pairsOf({ regions }: PartnershipAt): readonly string[] {
  return regions.flatMap((a, i) => regions.slice(i + 1).map((b) => linkKey(a, b)));
}
