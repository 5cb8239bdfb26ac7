import { formatNumber } from "../../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

/** What the dossiers of regions, countries and themes say alike. */
export const TERRITORY_PHRASES = {
  region: { it: "Regione", en: "Region" },
  country: { it: "Paese", en: "Country" },
  theme: { it: "Tema", en: "Theme" },
  allRegions: { it: "Tutte le regioni", en: "All regions" },
  allCountries: { it: "Tutti i Paesi", en: "All countries" },
  allThemes: { it: "Tutti i temi", en: "All themes" },
  onMap: { it: "Sulla carta", en: "On the map" },
  inPicture: { it: "Nella rete", en: "In the network" },
  regions: { it: "Regioni", en: "Regions" },
  countries: { it: "Paesi", en: "Countries" },
  themes: { it: "Temi", en: "Themes" },
  bodiesOfAllKinds: { it: "Enti, attori e partner", en: "Authorities, actors and partners" },
  lists: { it: "Gli altri elenchi", en: "The other lists" },
  title: { it: "Accordo", en: "Partnership" },
  stage: { it: "Stato", en: "Stage" },
  start: { it: "Avvio", en: "Start" },
  bodies: { it: "Parti", en: "Members" },
  notStated: { it: "non indicato", en: "not stated" },
  notStarted: { it: "non avviato", en: "not started" },
  partnerships: { it: "Accordi", en: "Partnerships" },
  authorities: { it: "Enti", en: "Authorities" },
  actors: { it: "Attori territoriali", en: "Local actors" },
  partners: { it: "Partner esteri", en: "Foreign partners" },
  ideas: { it: "Idee da valutare", en: "Ideas to weigh" },
  noIdeas: {
    it: "Nei dati non c’è un terreno comune con enti di altre regioni che non lavori già.",
    en: "The data have no common ground with authorities of other regions that is not worked already.",
  },
  moreIdeas: { it: "Tutte le idee", en: "All ideas" },
  noDate: { it: "nessuna data nota", en: "no known date" },
  since: { it: "Primo accordo", en: "First partnership" },
  indicator: { it: "Indicatore", en: "Indicator" },
  value: { it: "Valore", en: "Value" },
  target: { it: "Valore atteso finale", en: "Target" },
  expectedNow: { it: "Atteso oggi", en: "Expected by now" },
  ratio: { it: "Rapporto", en: "Ratio" },
  status: { it: "Avanzamento", en: "Progress" },
  tooLongForPaper: {
    it: (n: number) =>
      `Elenco di ${formatNumber(n, "it")} ${one(n, "voce", "voci")}: si consulta e si esporta dalla pagina.`,
    en: (n: number) =>
      `A list of ${formatNumber(n, "en")} ${one(n, "entry", "entries")}: to be read and exported from the page.`,
  },
} as const;
