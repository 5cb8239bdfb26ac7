import { formatNumber } from "../../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const COUNTRY_PHRASES = {
  sentence: {
    it: (toPool: number, joint: number, all: number) =>
      `Su ${it(all)} ${one(all, "Paese", "Paesi")} con relazioni, ${toPool === 0 ? "nessuno è" : `${it(toPool)} ${one(toPool, "è", "sono")}`} da mettere in comune${joint === 0 ? "" : ` e ${it(joint)} lo ${one(joint, "è", "sono")} già`}.`,
    en: (toPool: number, joint: number, all: number) =>
      `Of ${en(all)} ${one(all, "country", "countries")} with relations, ${toPool === 0 ? "none is" : `${en(toPool)} ${one(toPool, "is", "are")}`} to be pooled${joint === 0 ? "" : ` and ${en(joint)} ${one(joint, "is", "are")} worked on together already`}.`,
  },
  none: {
    it: "Nessuna relazione con altri Paesi nei dati, per questa selezione a questa data. Le relazioni si scrivono nella tabella relations; altrimenti togliere un filtro.",
    en: "No relation with other countries in the data, for this selection on this date. Relations are written in the table relations; otherwise remove a filter.",
  },
  guide1: {
    it: "Ogni riga è un Paese, ogni colonna una regione: il cerchio e il numero dicono quanti enti di quella regione hanno relazioni con quel Paese (gemellaggi, progetti, sedi), alla data di lettura.",
    en: "Each row is a country, each column a region: disc and number tell how many authorities of the region have relations with the country (twinnings, projects, offices) on the reading date.",
  },
  guide2: {
    it: "Un Paese è «da mettere in comune» quando enti di almeno due regioni hanno relazioni con esso e nessun accordo fra regioni lo nomina.",
    en: "A country is “to be pooled” when authorities of at least two regions have relations with it and no partnership between regions names it.",
  },
  guide3: {
    it: "Il nome di un Paese apre chi ha relazioni e quali coppie non hanno mai lavorato insieme; il nome di una regione apre i suoi Paesi. Il filtro del tema non tocca le relazioni, che nei dati non hanno tema.",
    en: "A country’s name opens who has relations and which pairs have never worked together; a region’s name opens its countries. The theme filter does not touch relations, which have no theme in the data.",
  },
  matrix: {
    it: "Enti che hanno relazioni con ciascun Paese, per regione",
    en: "Authorities that have relations with each country, by region",
  },
  seenFrom: { it: "Il Paese", en: "The country" },
  seenFromRegion: { it: "Vista dalla regione", en: "Seen from the region" },
  holders: {
    it: (n: number) => `${one(n, "Un ente ha", `${it(n)} enti hanno`)} relazioni`,
    en: (n: number) => `${one(n, "One authority has", `${en(n)} authorities have`)} relations`,
  },
  pairs: {
    it: (n: number) =>
      `${one(n, "Una coppia", `${it(n)} coppie`)} di regioni diverse senza accordi fra loro`,
    en: (n: number) =>
      `${one(n, "One pair", `${en(n)} pairs`)} from different regions with no partnership between them`,
  },
  pairReason: {
    it: (withCountry: string, n: number) =>
      `Hanno entrambi relazioni ${withCountry} (${n === 2 ? "solo loro" : `${it(n)} enti in tutto`})`,
    en: (withCountry: string, n: number) =>
      `Both have relations ${withCountry} (${n === 2 ? "only these two" : `${en(n)} authorities in all`})`,
  },
  missing: { it: "Che cosa manca", en: "What is missing" },
  missingToPool: {
    it: (country: string) =>
      `Un accordo fra regioni che nomini ${country}: oggi non ce n’è nessuno.`,
    en: (country: string) =>
      `A partnership between regions that names ${country}: today there is none.`,
  },
  missingJoint: {
    it: "Un accordo c’è già: le coppie qui sotto potrebbero aggiungersi.",
    en: "A partnership exists already: the pairs below could join in.",
  },
  missingRegion: {
    it: "Relazioni in un’altra regione: per ora una sola ne ha.",
    en: "Relations in another region: so far only one has any.",
  },
  missingNone: {
    it: "La regione degli enti che hanno relazioni non è indicata nei dati.",
    en: "The region of the authorities with relations is not stated in the data.",
  },
  jointPartnerships: {
    it: "Accordi fra regioni che lo nominano",
    en: "Partnerships between regions that name it",
  },
  regionSentence: {
    it: (countries: number, toPool: number) =>
      `Relazioni con ${it(countries)} ${one(countries, "Paese", "Paesi")}; ${it(toPool)} da mettere in comune con altre regioni.`,
    en: (countries: number, toPool: number) =>
      `Relations with ${en(countries)} ${one(countries, "country", "countries")}; ${en(toPool)} to be pooled with other regions.`,
  },
  own: { it: "Suoi enti", en: "Its authorities" },
  others: { it: "Altre regioni che ne hanno", en: "Other regions with relations" },
  alone: { it: "nessun’altra", en: "no other" },
  close: { it: "Chiudi", en: "Close" },
  openRecord: { it: "Scheda del Paese", en: "Page of the country" },
} as const;
