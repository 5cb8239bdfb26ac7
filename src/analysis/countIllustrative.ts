import type { Programme } from "../model/programme";
import type { Provenance } from "../model/provenance";

/** How many records of a programme are made up, of how many. */
export function countIllustrative(programme: Programme): { illustrative: number; total: number } {
  const records: readonly Provenance[] = [
    programme.project,
    ...programme.objectives,
    ...programme.results,
    ...programme.regions,
    ...programme.countries,
    ...programme.themes,
    ...programme.organisations,
    ...programme.partnerships,
    ...programme.partnerships.flatMap(({ members, steps }) => [...members, ...steps]),
    ...programme.capacitySteps,
    ...programme.relations,
    ...programme.indicators,
    ...programme.indicators.flatMap(({ targets, observations, judgements }) => [
      ...targets,
      ...observations,
      ...judgements,
    ]),
  ];
  return {
    illustrative: records.filter(({ illustrative }) => illustrative).length,
    total: records.length,
  };
}
