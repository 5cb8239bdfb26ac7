import { HOME_COUNTRY } from "../../model/homeCountry";
import type { Programme } from "../../model/programme";

/** The countries abroad that the data name anywhere, in the order of their table, then those without a row, by code. */
export function knownCountries(programme: Programme): readonly string[] {
  const named = new Set<string>();
  for (const { country } of programme.organisations) named.add(country);
  for (const { country } of programme.relations) named.add(country);
  for (const { countries } of programme.partnerships) for (const id of countries) named.add(id);
  const listed = programme.countries.map(({ id }) => id);
  const others = [...named].filter((id) => !programme.countryById.has(id)).sort();
  return [...listed, ...others].filter((id) => id !== HOME_COUNTRY);
}
