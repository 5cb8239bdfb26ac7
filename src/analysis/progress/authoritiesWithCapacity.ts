import { capacityAt, hasCapacity } from "./capacityAt";
import { countOf, type MeasureDefinition } from "./evidence";

/** Authorities that have reached the stage on the track; in a region: those of the region. */
export const authoritiesWithCapacity: MeasureDefinition<"authorities-capacity"> = {
  kind: "authorities-capacity",
  measure(at, { track, stage }, region) {
    const stageById = capacityAt(at).get(track);
    const counted = (stageById ? at.authorities : [])
      .filter((body) => region === null || body.region === region)
      .filter(({ id }) => hasCapacity(stageById?.get(id), stage))
      .map(({ id }) => id);
    return countOf("organisation", new Set(counted), {
      organisations: () => counted,
      partnerships: () => [],
    });
  },
};
