import { BODY_COUNT_PHRASES } from "../parts/bodyCountPhrases";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const LISTS_PHRASES = {
  bodies: { it: "Enti, attori e partner", en: "Authorities, actors and partners" },
  bodiesLead: {
    it: (day: string, all: string, parts: string) =>
      `${day} sono nell’elenco ${all} soggetti: ${parts}.`,
    en: (day: string, all: string, parts: string) => `${day} the list has ${all} bodies: ${parts}.`,
  },
  ...BODY_COUNT_PHRASES,
  bodyHint: {
    it: "nome, tipo, luogo, provincia, codice ISTAT",
    en: "name, kind, place, ISTAT code",
  },
  partnerships: { it: "Accordi", en: "Partnerships" },
  partnershipsLead: {
    it: (day: string, all: string, n: number, parts: string) =>
      `${day} ${n === 1 ? "è nell’elenco un accordo" : `sono nell’elenco ${all} accordi`}: ${parts}.`,
    en: (day: string, all: string, n: number, parts: string) =>
      `${day} the list has ${all} ${one(n, "partnership", "partnerships")}: ${parts}.`,
  },
  noPartnerships: {
    it: (day: string) => `${day}, con questi filtri, nessun accordo.`,
    en: (day: string) => `${day}, with these filters, no partnership.`,
  },
  partnershipHint: {
    it: "titolo, parte, tema, regione o Paese",
    en: "title, party, theme, region or country",
  },
  filter: { it: "Filtra l’elenco", en: "Filter the list" },
  found: {
    it: (found: string, all: string, n: number) =>
      found === all ? `${all} ${one(n, "riga", "righe")}` : `${found} di ${all} righe`,
    en: (found: string, all: string, n: number) =>
      found === all ? `${all} ${one(n, "row", "rows")}` : `${found} of ${all} rows`,
  },
  nothing: {
    it: (text: string) => `Nessuna riga contiene «${text}». Provare una parola sola.`,
    en: (text: string) => `No row contains “${text}”. Try a single word.`,
  },
  nobody: {
    it: "A questa data, con questi filtri, non c’è nulla da elencare. Togliere un filtro o cambiare la data di lettura.",
    en: "At this date, with these filters, there is nothing to list. Remove a filter or change the reading date.",
  },
  name: { it: "Nome", en: "Name" },
  kind: { it: "Tipo", en: "Kind" },
  place: { it: "Regione o Paese", en: "Region or country" },
  agreements: { it: "Accordi", en: "Partnerships" },
  met: { it: "Lavora con", en: "Works with" },
  reached: { it: "Regioni raggiunte", en: "Regions reached" },
  state: { it: "Stato", en: "State" },
  interregional: { it: "tra regioni", en: "between regions" },
  "own-region": { it: "nella propria regione", en: "in its own region" },
  none: { it: "nessun accordo", en: "no partnership" },
  partnership: { it: "Accordo", en: "Partnership" },
  standing: { it: "Stato", en: "State" },
  start: { it: "Inizio", en: "Start" },
  parties: { it: "Parti", en: "Parties" },
  regions: { it: "Regioni", en: "Regions" },
  countries: { it: "Paesi", en: "Countries" },
  evidence: { it: "Prova", en: "Evidence" },
} as const;
