import { textIn, type Language } from "../../model/localText";
import type { Programme } from "../../model/programme";

/** A country's name: the data set's own, else the platform's for the ISO code, else the code. */
export function countryName(id: string, programme: Programme, language: Language): string {
  const country = programme.countryById.get(id);
  if (country) return textIn(country.name, language);
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(id) ?? id;
  } catch {
    return id;
  }
}
