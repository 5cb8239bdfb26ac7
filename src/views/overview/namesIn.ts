import { textIn, type Language, type LocalText } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { countryName } from "../parts/countryName";

/** How the picture names things; the same functions as long as language and data are, so that it need not redraw. */
export function namesIn(programme: Programme, language: Language) {
  const nameOf = (record: { readonly name: LocalText } | undefined) =>
    record ? textIn(record.name, language) : "";
  return {
    region: (id: string) => nameOf(programme.regionById.get(id)),
    body: (id: string) => nameOf(programme.organisationById.get(id)),
    country: (id: string) => countryName(id, programme, language),
  };
}
