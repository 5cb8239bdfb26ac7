import { formatNumber } from "../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const THEME_PHRASES = {
  unknown: {
    it: (id: string) => `Nessun tema con il codice ${id} in questi dati`,
    en: (id: string) => `No theme with the code ${id} in these data`,
  },
  leadNone: {
    it: "nessun accordo, neppure in preparazione, riguarda questo tema.",
    en: "no partnership, not even in preparation, is about this theme.",
  },
  lead: {
    it: (all: number, wide: number, bodies: number, regions: number) =>
      `${one(all, "un accordo riguarda", `${it(all)} accordi riguardano`)} questo tema, ${wide === 0 ? "nessuno tra regioni" : all === 1 ? "tra regioni" : `${it(wide)} tra regioni`}: vi ${one(bodies, "partecipa", "partecipano")} ${it(bodies)} ${one(bodies, "ente", "enti")} di ${it(regions)} ${one(regions, "regione", "regioni")}.`,
    en: (all: number, wide: number, bodies: number, regions: number) =>
      `${one(all, "one partnership is", `${en(all)} partnerships are`)} about this theme, ${wide === 0 ? "none between regions" : all === 1 ? "between regions" : `${en(wide)} between regions`}, with ${en(bodies)} ${one(bodies, "authority", "authorities")} of ${en(regions)} ${one(regions, "region", "regions")}.`,
  },
  elsewhere: {
    it: (name: string) =>
      `Il filtro sceglie un altro tema («${name}»): questa scheda mostra comunque il suo.`,
    en: (name: string) =>
      `The filter chooses another theme (“${name}”): this page shows its own all the same.`,
  },
  clearTheme: { it: "Togli il filtro del tema", en: "Clear the theme filter" },
  interregional: { it: "Accordi tra regioni", en: "Between regions" },
  noPartnerships: {
    it: "Nessun accordo avviato o in preparazione riguarda questo tema a questa data. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership started or in preparation is about this theme on this date. Remove a filter or change the reading date.",
  },
  grid: { it: "Per stato e regione", en: "By stage and region" },
  gridGuide: {
    it: "Un accordo tra regioni sta in ciascuna delle sue: la somma delle regioni può superare il totale.",
    en: "A partnership between regions stands in each of its own: the regions may add up to more than the total.",
  },
  stage: { it: "Stato", en: "Stage" },
  all: { it: "In tutto", en: "In all" },
  notStarted: { it: "non avviato", en: "not started" },
  results: { it: "Risultati che ne dipendono", en: "Results that depend on it" },
  resultsGuide: {
    it: "Indicatori che contano qualcosa attraverso accordi di questo tema; i valori sono quelli di tutto il programma.",
    en: "Indicators that count something through partnerships of this theme; the values are those of the whole programme.",
  },
  noResults: {
    it: "Nessun indicatore conta accordi di questo tema a questa data.",
    en: "No indicator counts partnerships of this theme on this date.",
  },
  ofTheme: { it: "Accordi del tema che contano", en: "Partnerships of the theme that count" },
  bodies: { it: "Enti", en: "Authorities" },
  noBodies: { it: "Nessun ente a questa data.", en: "No authority on this date." },
  others: { it: "Attori territoriali e partner esteri", en: "Local actors and foreign partners" },
  noOthers: { it: "Nessuno a questa data.", en: "None on this date." },
  noCountries: {
    it: "Nessun accordo del tema nomina altri Paesi.",
    en: "No partnership of the theme names other countries.",
  },
  mapSentence: {
    it: (authorities: number, partners: number) =>
      `${it(authorities)} ${one(authorities, "ente", "enti")} e ${it(partners)} partner esteri negli accordi su questo tema.`,
    en: (authorities: number, partners: number) =>
      `${en(authorities)} ${one(authorities, "authority", "authorities")} and ${en(partners)} foreign partners in the partnerships on this theme.`,
  },
  // The list of all themes.
  listTitle: { it: "Temi", en: "Themes" },
  listLead: {
    it: (all: number, used: number) =>
      `${it(all)} ${one(all, "tema", "temi")}: per ${it(used)} c’è almeno un accordo avviato o in preparazione.`,
    en: (all: number, used: number) =>
      `${en(all)} ${one(all, "theme", "themes")}: for ${en(used)} there is at least one partnership started or in preparation.`,
  },
  noThemes: {
    it: "I dati non hanno temi. Si scrivono nella tabella themes.",
    en: "The data have no themes. They are written in the table themes.",
  },
} as const;
