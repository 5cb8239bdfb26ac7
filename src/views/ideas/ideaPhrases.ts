import { formatNumber } from "../../i18n/format";
import { MORE_PHRASES } from "../parts/morePhrases";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

/** The page as a whole; each part has a book of its own. */
export const IDEA_PHRASES = {
  ...MORE_PHRASES,
  title: { it: "Idee da valutare", en: "Ideas to weigh" },
  parts: { it: "In questa pagina", en: "On this page" },
  countries: { it: "Paesi da mettere in comune", en: "Countries to pool" },
  join: { it: "Chi potrebbe unirsi", en: "Who could join" },
  margins: { it: "Enti ai margini", en: "Authorities at the margin" },
  bridges: { it: "Ponti e punti deboli", en: "Bridges and weak points" },
  growth: { it: "Crescita della rete", en: "Growth of the network" },
  measures: { it: "Come sono calcolate le misure", en: "How the measures are computed" },
  lead: {
    it: (day: string, countries: number, margins: number, all: number) =>
      `${day} ${countries === 0 ? "non ci sono Paesi" : `${one(countries, "c’è", "ci sono")} ${it(countries)} ${one(countries, "Paese", "Paesi")}`} con cui più regioni hanno relazioni senza un accordo che le unisca, e ${margins === 0 ? "nessun ente" : `${it(margins)} ${one(margins, "ente", "enti")}`} su ${it(all)} ${margins > 1 ? "sono" : "è"} senza accordi con altri enti.`,
    en: (day: string, countries: number, margins: number, all: number) =>
      `${day} there ${one(countries, "is", "are")} ${countries === 0 ? "no" : en(countries)} ${one(countries, "country", "countries")} with which several regions have relations and no partnership that joins them, and ${margins === 0 ? "none" : en(margins)} of ${en(all)} ${one(all, "authority", "authorities")} ${margins > 1 ? "are" : "is"} without a partnership with others.`,
  },
  rule: {
    it: "Sono idee, non raccomandazioni: ogni riga dice la regola da cui nasce e che cosa manca. Fiducia e qualità dei rapporti non stanno nei dati: quelle le sa chi telefona.",
    en: "These are ideas, not recommendations: each row states the rule behind it and what is missing. Trust and the quality of relations are not in the data: whoever calls knows those.",
  },
  wholeScope: {
    it: "Le misure riguardano tutto il programma alla data di lettura.",
    en: "The measures cover the whole programme on the reading date.",
  },
  partScope: {
    it: (scope: string) =>
      `Le misure riguardano solo la parte scelta${scope}. Se due enti si conoscano già, e se un Paese sia già in comune, si guarda sempre in tutto il programma.`,
    en: (scope: string) =>
      `The measures cover only the chosen part${scope}. Whether two authorities have met, and whether a country is shared already, is always looked up in the whole programme.`,
  },
  howToRead: { it: "Come si legge", en: "How to read it" },
  remaining: {
    it: (left: number) => `… e ${one(left, "un altro", `${it(left)} altri`)} oltre questi`,
    en: (left: number) => `… and ${en(left)} beyond these`,
  },
  noAuthorities: {
    it: "Nessun ente nella selezione a questa data: non ci sono idee da mostrare. Togliere un filtro o cambiare la data di lettura.",
    en: "No authority in the selection on this date: there is no idea to show. Remove a filter or change the reading date.",
  },
} as const;
