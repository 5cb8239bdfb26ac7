import { BODY_COUNT_PHRASES } from "../../parts/bodyCountPhrases";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const LIST_PHRASES = {
  list: {
    it: "Elenco degli enti, degli attori e dei partner",
    en: "List of authorities, actors and partners",
  },
  entries: {
    it: (count: string, n: number) => `${count} ${one(n, "voce", "voci")}`,
    en: (count: string, n: number) => `${count} ${one(n, "entry", "entries")}`,
  },
  ...BODY_COUNT_PHRASES,
  found: {
    it: (found: string, all: string) => `${found} di ${all} mostrati`,
    en: (found: string, all: string) => `${found} of ${all} shown`,
  },
  bodyPage: { it: "Pagina degli enti", en: "Page of bodies" },
  partnershipPage: { it: "Pagina degli accordi", en: "Page of partnerships" },
  filter: { it: "Filtra l’elenco", en: "Filter the list" },
  filterHint: { it: "nome, tipo, regione o Paese", en: "name, kind, region or country" },
  nothing: {
    it: (text: string) => `Nessuna voce contiene «${text}». Provare una parola sola.`,
    en: (text: string) => `No entry contains “${text}”. Try a single word.`,
  },
  body: { it: "Nome", en: "Name" },
  kind: { it: "Tipo", en: "Kind" },
  place: { it: "Regione o Paese", en: "Region or country" },
  partnerships: { it: "Accordi", en: "Partnerships" },
  met: { it: "Lavora con", en: "Works with" },
  reached: { it: "Regioni raggiunte", en: "Regions reached" },
  state: { it: "Stato", en: "State" },
  others: {
    it: (count: string) => `e altri ${count}`,
    en: (count: string) => `and ${count} more`,
  },
  othersOf: {
    it: (count: string, name: string) => `e altri ${count}: apri la scheda di ${name}`,
    en: (count: string, name: string) => `and ${count} more: open the sheet of ${name}`,
  },
  interregional: { it: "tra regioni", en: "between regions" },
  "own-region": { it: "nella propria regione", en: "in its own region" },
  none: { it: "nessun accordo", en: "no partnership" },
} as const;
