import type { Programme } from "../model/programme";
import type { Provenance } from "../model/provenance";

interface Totals {
  readonly illustrative: number;
  readonly total: number;
}

const known = new WeakMap<Programme, Totals>();

/** How many records of a programme are made up, of how many; counted once. */
export function countIllustrative(programme: Programme): Totals {
  const totals = known.get(programme) ?? countAll(programme);
  known.set(programme, totals);
  return totals;
}

function countAll(programme: Programme): Totals {
  let [illustrative, total] = [0, 0];
  // List by list: one list of the half million records of a large set would hold the page up.
  const count = (records: readonly Provenance[]) => {
    total += records.length;
    for (const record of records) if (record.illustrative) illustrative += 1;
  };
  count([programme.project]);
  count(programme.objectives);
  count(programme.results);
  count(programme.regions);
  count(programme.countries);
  count(programme.themes);
  count(programme.organisations);
  count(programme.partnerships);
  for (const { members, steps } of programme.partnerships) {
    count(members);
    count(steps);
  }
  count(programme.capacitySteps);
  count(programme.relations);
  count(programme.indicators);
  for (const { targets, observations, judgements } of programme.indicators) {
    count(targets);
    count(observations);
    count(judgements);
  }
  return { illustrative, total };
}
