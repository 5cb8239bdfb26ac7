import { textIn, type Language } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import type { Programme } from "../../model/programme";
import { countryName } from "./countryName";

/** Where a body is: its region, or its country where it has none. */
export function placeName(body: Organisation, programme: Programme, language: Language): string {
  const region = body.region === null ? undefined : programme.regionById.get(body.region);
  return region ? textIn(region.name, language) : countryName(body.country, programme, language);
}
