import { formatNumber } from "../../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const GROWTH_PHRASES = {
  title: { it: "Crescita della rete", en: "Growth of the network" },
  lead: {
    it: (day: string, year: number, fresh: number, repeated: number, first: number, all: number) =>
      `${day}: ${it(fresh)} ${one(fresh, "coppia di enti nuova", "coppie di enti nuove")} nel ${year} e ${it(repeated)} che ${one(repeated, "continua", "continuano")}; ${it(first)} ${one(first, "ente", "enti")} su ${it(all)} ${one(first, "ha", "hanno")} già un accordo fra regioni.`,
    en: (day: string, year: number, fresh: number, repeated: number, first: number, all: number) =>
      `${day}: ${en(fresh)} new ${one(fresh, "pair", "pairs")} of authorities in ${year} and ${en(repeated)} that ${one(repeated, "goes", "go")} on; ${en(first)} of ${en(all)} ${one(first, "authority has", "authorities have")} an interregional partnership by now.`,
  },
  none: {
    it: "Nessun accordo avviato in questa selezione a questa data: non c’è ancora una crescita da mostrare. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership started in this selection on this date: there is no growth to show yet. Remove a filter or change the reading date.",
  },
  pairs: {
    it: "Coppie di enti al lavoro insieme, anno per anno",
    en: "Pairs of authorities at work together, year by year",
  },
  guide1: {
    it: "Una coppia è nuova in un anno se lavora insieme quell’anno e nessun accordo la univa prima del 1º gennaio; altrimenti continua. L’anno della data di lettura conta fino a quel giorno.",
    en: "A pair is new in a year when it works together that year and no partnership joined it before 1 January; otherwise it goes on. The year of the reading date counts up to that day.",
  },
  guide2: {
    it: "Un ente è «attivo per la prima volta» nel primo anno in cui lavora con un altro; «non più attivo» se l’anno prima lavorava con altri e quell’anno no.",
    en: "An authority is “active for the first time” in the first year in which it works with another; “gone quiet” when it worked with others the year before and not that year.",
  },
  year: { it: "Anno", en: "Year" },
  active: { it: "Accordi in corso", en: "Active partnerships" },
  newPairs: { it: "Coppie nuove", en: "New pairs" },
  repeatedPairs: { it: "Coppie che continuano", en: "Repeated pairs" },
  newlyActive: {
    it: "Enti attivi per la prima volta",
    en: "Authorities active for the first time",
  },
  newlyIsolated: { it: "Enti non più attivi", en: "Authorities gone quiet" },
  counted: {
    it: (title: string, count: number) => `${title} · ${it(count)}`,
    en: (title: string, count: number) => `${title} · ${en(count)}`,
  },
  bodies: {
    it: "Anno per anno: chi comincia, chi non è più attivo, chi lavora insieme",
    en: "Year by year: who begins, who has gone quiet, who works together",
  },
  first: {
    it: "Il primo accordo fra regioni di ogni ente",
    en: "The first interregional partnership of each authority",
  },
  firstCount: {
    it: (count: number, all: number) => `${it(count)} ${one(count, "ente", "enti")} su ${it(all)}`,
    en: (count: number, all: number) =>
      `${en(count)} of ${en(all)} ${one(all, "authority", "authorities")}`,
  },
  noFirst: {
    it: "Nessun ente ha ancora un accordo fra regioni.",
    en: "No authority has an interregional partnership yet.",
  },
  back: { it: "Torna alle idee", en: "Back to the ideas" },
} as const;
