import type { Indicator } from "../model/indicator";
import { plainPartnership, type Partnership } from "../model/partnership";
import type { Programme } from "../model/programme";
import type { Provenance } from "../model/provenance";

const kept = new WeakMap<Programme, Programme>();

/** The programme without its illustrative records; what only they connect falls away with them. */
export function keepReal(programme: Programme): Programme {
  const known = kept.get(programme);
  if (known) return known;
  const organisationById = realById(programme.organisationById);
  const partnershipById = new Map(
    [...realById(programme.partnershipById)].map(([id, partnership]) => [
      id,
      keepRealParts(partnership, organisationById),
    ]),
  );
  const indicatorById = new Map(
    [...realById(programme.indicatorById)].map(([id, indicator]) => [
      id,
      keepRealValues(indicator),
    ]),
  );
  const real: Programme = {
    ...programme,
    objectives: programme.objectives.filter(isReal),
    results: programme.results.filter(isReal),
    themes: programme.themes.filter(isReal),
    themeById: realById(programme.themeById),
    resultById: realById(programme.resultById),
    organisationById,
    organisations: [...organisationById.values()],
    partnershipById,
    partnerships: [...partnershipById.values()],
    indicatorById,
    indicators: [...indicatorById.values()],
    capacitySteps: programme.capacitySteps.filter(
      (step) => isReal(step) && organisationById.has(step.organisation.id),
    ),
    relations: programme.relations.filter(
      (relation) => isReal(relation) && organisationById.has(relation.organisation.id),
    ),
  };
  kept.set(programme, real);
  return real;
}

function isReal(record: Provenance): boolean {
  return !record.illustrative;
}

function realById<T extends Provenance>(byId: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...byId].filter(([, record]) => isReal(record)));
}

function keepRealParts(
  partnership: Partnership,
  organisationById: ReadonlyMap<string, unknown>,
): Partnership {
  return {
    ...plainPartnership(partnership),
    members: partnership.members.filter(
      (member) => isReal(member) && organisationById.has(member.organisation.id),
    ),
    steps: partnership.steps.filter(isReal),
  };
}

function keepRealValues(indicator: Indicator): Indicator {
  return {
    ...indicator,
    targets: indicator.targets.filter(isReal),
    observations: indicator.observations.filter(isReal),
    judgements: indicator.judgements.filter(isReal),
  };
}
