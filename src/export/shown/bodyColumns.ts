import { bodiesMetBy, partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { provenanceColumns } from "./provenanceColumns";
import type { ShownColumn, ShownWords } from "./shownColumn";
import type { ShownRecords } from "./shownRecords";

/** What is said of a body: names, with the codes beside them. */
export function bodyColumns(
  { at, bodies }: ShownRecords,
  { language, countryName }: ShownWords,
): readonly ShownColumn<Organisation>[] {
  const inScope = new Set(bodies.map(({ id }) => id));
  const regionName = (id: string | null) => {
    const region = id === null ? undefined : at.programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  };
  return [
    {
      key: "name",
      heading: { it: "Nome", en: "Name" },
      type: "text",
      width: 36,
      read: ({ name }) => textIn(name, language),
    },
    { key: "id", heading: { it: "Id", en: "Id" }, type: "text", width: 22, read: ({ id }) => id },
    {
      key: "role",
      heading: { it: "Ruolo", en: "Role" },
      type: "text",
      width: 18,
      read: ({ role }) => wordFor(ROLE_WORDS, role, language),
    },
    code("role_code", "Codice del ruolo", "Role code", ({ role }) => role),
    {
      key: "kind",
      heading: { it: "Tipo", en: "Kind" },
      type: "text",
      width: 20,
      read: ({ kind }) => kind && wordFor(KIND_WORDS, kind, language),
    },
    code("kind_code", "Codice del tipo", "Kind code", ({ kind }) => kind),
    {
      key: "region",
      heading: { it: "Regione", en: "Region" },
      type: "text",
      read: ({ region }) => regionName(region),
    },
    code("region_code", "Codice della regione", "Region code", ({ region }) => region),
    code("province", "Provincia (sigla)", "Province", ({ province }) => province),
    code("istat", "Codice ISTAT", "ISTAT code", ({ istat }) => istat),
    {
      key: "country",
      heading: { it: "Paese", en: "Country" },
      type: "text",
      read: ({ country }) => countryName(country),
    },
    code("country_code", "Codice ISO del Paese", "ISO country code", ({ country }) => country),
    {
      key: "lon",
      heading: { it: "Longitudine", en: "Longitude" },
      type: "number",
      read: ({ place }) => place?.lon ?? null,
    },
    {
      key: "lat",
      heading: { it: "Latitudine", en: "Latitude" },
      type: "number",
      read: ({ place }) => place?.lat ?? null,
    },
    {
      key: "place_derived",
      heading: { it: "Luogo ricavato dal codice ISTAT", en: "Place derived from the ISTAT code" },
      type: "flag",
      read: ({ place }) => place?.derived ?? null,
    },
    {
      key: "population",
      heading: { it: "Popolazione", en: "Population" },
      type: "integer",
      read: ({ population }) => population,
    },
    {
      key: "joined",
      heading: { it: "Nel programma dal", en: "Joined" },
      type: "date",
      read: ({ joined }) => joined,
    },
    {
      key: "left",
      heading: { it: "Nel programma fino al", en: "Left" },
      type: "date",
      read: ({ left }) => left,
    },
    {
      key: "partnerships",
      heading: { it: "Accordi", en: "Partnerships" },
      type: "integer",
      read: ({ id }) => partnershipsOfBody(at, id).length,
    },
    {
      key: "works_with",
      heading: { it: "Lavora con", en: "Works with" },
      type: "integer",
      read: ({ id }) => bodiesMetBy(at, id).length,
    },
    {
      key: "in_filters",
      heading: { it: "Nei filtri", en: "Within the filters" },
      type: "flag",
      read: ({ id }) => inScope.has(id),
    },
    ...provenanceColumns<Organisation>(({ url }) => url),
  ];
}

function code(
  key: string,
  it: string,
  en: string,
  read: (body: Organisation) => string | null,
): ShownColumn<Organisation> {
  return { key, heading: { it, en }, type: "text", read };
}
