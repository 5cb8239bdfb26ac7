import { formatNumber } from "../../../i18n/format";
import { LANGUAGES } from "../../../model/localText";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, LANGUAGES[0]);
const en = (count: number) => formatNumber(count, "en");

export const MARGIN_PHRASES = {
  sentence: {
    it: (none: number, own: number, wide: number, all: number) =>
      `Su ${it(all)} ${one(all, "ente", "enti")}, ${it(none)} ${one(none, "è senza accordi", "sono senza accordi")}, ${it(own)} ${one(own, "ne ha", "ne hanno")} solo nella propria regione, ${it(wide)} con altre regioni.`,
    en: (none: number, own: number, wide: number, all: number) =>
      `Of ${en(all)} ${one(all, "authority", "authorities")}, ${en(none)} ${one(none, "has", "have")} no partnership, ${en(own)} ${one(own, "has", "have")} some in the own region only, ${en(wide)} with other regions.`,
  },
  guide1: {
    it: "Un quadretto è un ente. Vuoto e tratteggiato: nessun accordo avviato. Mezzo pieno: accordi solo nella propria regione. Pieno: almeno un accordo con un’altra regione.",
    en: "A square is an authority. Empty and dashed: no partnership started. Half full: partnerships in its own region only. Full: at least one with another region.",
  },
  guide2: {
    it: "Un accordo con soli attori locali o partner esteri conta come «nella propria regione». Lo stato è quello della data di lettura.",
    en: "A partnership with local actors or foreign partners only counts as “own region”. The state is that of the reading date.",
  },
  guide3: {
    it: "Un quadretto si apre con un clic, o con le frecce e Invio: mostra un’idea per quell’ente.",
    en: "A square opens with a click, or with the arrows and Enter: it shows one idea for that authority.",
  },
  chart: { it: "Gli enti per regione e stato", en: "Authorities by region and state" },
  none: { it: "nessun accordo", en: "no partnership" },
  "own-region": { it: "solo nella propria regione", en: "own region only" },
  interregional: { it: "con altre regioni", en: "with other regions" },
  unit: {
    it: (name: string, state: string) => `${name}: ${state}`,
    en: (name: string, state: string) => `${name}: ${state}`,
  },
  units: {
    it: (count: number, state: string) => `${it(count)} ${one(count, "ente", "enti")}: ${state}`,
    en: (count: number, state: string) =>
      `${en(count)} ${one(count, "authority", "authorities")}: ${state}`,
  },
  each: {
    it: (count: number) =>
      `Gli enti sono molti: un quadretto ne rappresenta fino a ${it(count)}. Uno per uno stanno nell’elenco.`,
    en: (count: number) =>
      `There are many authorities: a square stands for up to ${en(count)}. One by one they are in the list.`,
  },
  group: {
    it: (none: number, own: number, wide: number) =>
      `${it(none)} senza accordi, ${it(own)} solo nella regione, ${it(wide)} con altre`,
    en: (none: number, own: number, wide: number) =>
      `${en(none)} with none, ${en(own)} own region only, ${en(wide)} with others`,
  },
  noRegion: { it: "Regione non indicata", en: "Region not stated" },
  list: {
    it: (state: string, count: number) => `${state} · ${it(count)}`,
    en: (state: string, count: number) => `${state} · ${en(count)}`,
  },
  asList: { it: "Gli stessi enti in elenco", en: "The same authorities as lists" },
  ideaFor: { it: "Un’idea per", en: "One idea for" },
  noIdea: {
    it: "Nei dati non c’è un Paese o un tema che lo avvicini a un ente di un’altra regione: si può cominciare chiedendo quali relazioni ha e registrandole.",
    en: "The data have no country or theme that brings it near an authority of another region: one can begin by asking which relations it has, and recording them.",
  },
  allIdeas: {
    it: (count: number) =>
      `${one(count, "È l’unica idea", `Tutte le ${it(count)} idee`)} per questo ente: «Chi potrebbe unirsi», qui sopra.`,
    en: (count: number) =>
      `${one(count, "This is the only idea", `All ${en(count)} ideas`)} for this authority: “Who could join”, above.`,
  },
} as const;
