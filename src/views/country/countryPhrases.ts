import { formatNumber } from "../../i18n/format";
import { inCountry, ofCountry, withCountry, type NamedCountry } from "../../i18n/italianPlace";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const COUNTRY_PHRASES = {
  unknown: {
    it: (id: string) => `Nessun Paese con il codice ${id} in questi dati`,
    en: (id: string) => `No country with the code ${id} in these data`,
  },
  leadNobody: {
    it: (country: NamedCountry) => `nessun ente lavora ${withCountry(country, "it")}`,
    en: (country: NamedCountry) => `no authority works ${withCountry(country, "en")}`,
  },
  leadWorkers: {
    it: (country: NamedCountry, workers: number, regions: number) =>
      `${it(workers)} ${one(workers, "ente", "enti")} di ${it(regions)} ${one(regions, "regione", "regioni")} ${one(workers, "lavora", "lavorano")} ${withCountry(country, "it")}`,
    en: (country: NamedCountry, workers: number, regions: number) =>
      `${en(workers)} ${one(workers, "authority", "authorities")} of ${en(regions)} ${one(regions, "region", "regions")} ${one(workers, "works", "work")} ${withCountry(country, "en")}`,
  },
  leadThrough: {
    it: (holders: number, partnerships: number, interregional: number) =>
      `: ${it(holders)} con relazioni proprie, ${
        partnerships === 0
          ? "nessun accordo"
          : partnerships === 1
            ? `un accordo${interregional === 1 ? " tra regioni" : ""}`
            : `${it(partnerships)} accordi, ${interregional === 0 ? "nessuno" : `di cui ${it(interregional)}`} tra regioni`
      }`,
    en: (holders: number, partnerships: number, interregional: number) =>
      `: ${en(holders)} with relations of their own, ${
        partnerships === 0
          ? "no partnership"
          : partnerships === 1
            ? `one partnership${interregional === 1 ? " between regions" : ""}`
            : `${en(partnerships)} partnerships, ${interregional === 0 ? "none" : en(interregional)} of them between regions`
      }`,
  },
  elsewhere: {
    it: (name: string) =>
      `Il filtro sceglie un altro Paese (${name}): questa scheda mostra comunque il suo.`,
    en: (name: string) =>
      `The filter chooses another country (${name}): this page shows its own all the same.`,
  },
  clearCountry: { it: "Togli il filtro del Paese", en: "Clear the country filter" },
  holders: { it: "Enti con relazioni", en: "Authorities with relations" },
  interregional: { it: "Accordi tra regioni", en: "Between regions" },
  bodiesThere: {
    it: (country: NamedCountry) => `Enti e luoghi ${inCountry(country, "it")}`,
    en: (country: NamedCountry) => `Bodies and places ${inCountry(country, "en")}`,
  },
  noneThere: {
    it: "I dati non hanno enti di questo Paese a questa data.",
    en: "The data have no bodies of this country on this date.",
  },
  since: { it: "Dal", en: "Since" },
  workers: { it: "Chi ci lavora", en: "Who works with it" },
  nobody: {
    it: "Nessun ente ha relazioni o accordi con questo Paese a questa data.",
    en: "No authority has relations or partnerships with this country on this date.",
  },
  through: { it: "Attraverso", en: "Through" },
  relation: { it: "relazione", en: "relation" },
  byPartnerships: {
    it: (n: number) => `${it(n)} ${one(n, "accordo", "accordi")}`,
    en: (n: number) => `${en(n)} ${one(n, "partnership", "partnerships")}`,
  },
  byRegion: { it: "Per regione", en: "By region" },
  relations: { it: "Con relazioni", en: "With relations" },
  noPartnerships: {
    it: "Nessun accordo avviato o in preparazione nomina questo Paese o ha una parte lì, a questa data. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership started or in preparation names this country or has a member there on this date. Remove a filter or change the reading date.",
  },
  together: { it: "Insieme o ciascuno per sé", en: "Together or apart" },
  togetherGuide: {
    it: "Coppie di enti di regioni diverse che hanno entrambi relazioni con il Paese: «insieme» se condividono almeno un accordo, su qualunque argomento.",
    en: "Pairs of authorities of different regions that both have relations with the country: “together” where they share at least one partnership, whatever it is about.",
  },
  noPairs: {
    it: "Non ci sono due enti di regioni diverse che abbiano entrambi relazioni con il Paese.",
    en: "There are no two authorities of different regions that both have relations with the country.",
  },
  pairsTogether: { it: "Già insieme in un accordo", en: "Together in a partnership already" },
  pairsApart: { it: "Mai insieme", en: "Never together" },
  situation: { it: "Situazione", en: "Situation" },
  ideasOf: {
    it: (country: NamedCountry) => `Le idee ${ofCountry(country, "it")}`,
    en: (country: NamedCountry) => `The ideas ${ofCountry(country, "en")}`,
  },
  mapSentence: {
    it: (country: NamedCountry, partners: number, workers: number) =>
      `${it(partners)} ${one(partners, "ente", "enti")} ${inCountry(country, "it")} e ${it(workers)} ${one(workers, "ente italiano che ci lavora", "enti italiani che ci lavorano")}.`,
    en: (country: NamedCountry, partners: number, workers: number) =>
      `${en(partners)} ${one(partners, "body", "bodies")} ${inCountry(country, "en")} and ${en(workers)} Italian ${one(workers, "authority that works with it", "authorities that work with it")}.`,
  },
  body: { it: "Ente", en: "Body" },
  kind: { it: "Tipo", en: "Kind" },
  region: { it: "Regione", en: "Region" },
  // The list of all countries.
  listTitle: { it: "Paesi", en: "Countries" },
  listLead: {
    it: (all: number, worked: number, toPool: number) =>
      `${it(all)} ${one(all, "Paese", "Paesi")}: con ${it(worked)} lavora almeno un ente; ${it(toPool)} ${one(toPool, "è", "sono")} da mettere in comune tra regioni.`,
    en: (all: number, worked: number, toPool: number) =>
      `${en(all)} ${one(all, "country", "countries")}: at least one authority works with ${en(worked)} of them; ${en(toPool)} ${one(toPool, "is", "are")} to be pooled between regions.`,
  },
  noCountries: {
    it: "I dati non nominano altri Paesi. Si scrivono nella tabella countries.",
    en: "The data name no other countries. They are written in the table countries.",
  },
  noRelations: { it: "nessuna relazione", en: "no relations" },
  partnersThere: { it: "Partner lì", en: "Partners there" },
} as const;
