import { group } from "d3";
import type { Municipality } from "./istatList";
import type { Recipe } from "./recipe";
import type { Seat } from "./seats";

export interface ProvinceRow {
  /** Three digits, as valid in 2010-2012. */
  readonly istat: string;
  readonly name: string;
  readonly province: string;
  readonly region: string;
  /** ISTAT code of the comune where the province has its seat. */
  readonly seat: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
}

function findCapital(recipe: Recipe, province: string, members: readonly Municipality[]): string {
  const capitals = members.filter(({ isCapital }) => isCapital);
  const chosen = recipe.capitals.find((capital) => capital.province === province)?.istat;
  const [capital] = chosen === undefined ? capitals : members.filter((m) => m.istat === chosen);
  if (capital === undefined || (chosen === undefined && capitals.length > 1))
    throw new Error(`Province ${province} has ${capitals.length} capitals and none is chosen`);
  return capital.istat;
}

/**
 * One row for each province, sorted by ISTAT code.
 * The population is summed over the comuni of the list, merged ones included: the territory of
 * the provinces has not changed, so no total lacks a dissolved comune.
 */
export function tabulateProvinces(
  recipe: Recipe,
  municipalities: readonly Municipality[],
  seats: readonly Seat[],
): ProvinceRow[] {
  const formerNames = new Map(recipe.provinceNames.map(({ province, name }) => [province, name]));
  const rows = [...group(municipalities, ({ province }) => province)].map(
    ([province, members]): ProvinceRow => {
      const istat = findCapital(recipe, province, members);
      const seat = seats.find((candidate) => candidate.istat === istat);
      const [first] = members;
      if (seat === undefined || first === undefined) throw new Error(`No seat for ${province}`);
      return {
        istat: first.provinceIstat,
        name: formerNames.get(province) ?? first.provinceName,
        province,
        region: first.region,
        seat: istat,
        lon: seat.lon,
        lat: seat.lat,
        population: members.reduce((sum, { population }) => sum + population, 0),
      };
    },
  );
  return rows.toSorted((a, b) => (a.istat < b.istat ? -1 : 1));
}
