import { formatNumber } from "../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const REGION_PHRASES = {
  unknown: {
    it: (id: string) => `Nessuna regione con il codice ${id} in questi dati`,
    en: (id: string) => `No region with the code ${id} in these data`,
  },
  leadBodies: {
    it: (all: number, joined: number, wide: number) =>
      all === 0
        ? "la regione non ha enti nel programma"
        : joined === 0
          ? `${all === 1 ? "l’ente della regione non ha" : `nessuno dei ${it(all)} enti della regione ha`} accordi avviati`
          : `${it(joined)} ${one(joined, "ente", "enti")} su ${it(all)} ${one(joined, "ha", "hanno")} accordi avviati, ${it(wide)} con altre regioni`,
    en: (all: number, joined: number, wide: number) =>
      all === 0
        ? "the region has no authority in the programme"
        : joined === 0
          ? `none of the region’s ${en(all)} ${one(all, "authority", "authorities")} has a partnership under way`
          : `${en(joined)} of ${en(all)} ${one(all, "authority", "authorities")} ${one(joined, "has", "have")} partnerships started, ${en(wide)} with other regions`,
  },
  leadPartnerships: {
    it: (all: number, others: number, preparing: number) =>
      all === 0
        ? "Non c’è nessun accordo, neppure in preparazione."
        : `${one(all, "C’è un accordo", `Gli accordi sono ${it(all)}`)}${preparing === 0 ? "" : `, di cui ${it(preparing)} in preparazione`}: ${others === 0 ? "nessuno con altre regioni" : `${it(others)} con altre regioni`}.`,
    en: (all: number, others: number, preparing: number) =>
      all === 0
        ? "There is no partnership, not even in preparation."
        : `There ${one(all, "is one partnership", `are ${en(all)} partnerships`)}${preparing === 0 ? "" : `, ${en(preparing)} of them in preparation`}: ${others === 0 ? "none" : en(others)} with other regions.`,
  },
  elsewhere: {
    it: (names: string) =>
      `Il filtro sceglie ${names}: questa scheda mostra comunque tutta la sua regione.`,
    en: (names: string) =>
      `The filter chooses ${names}: this page shows its own region all the same.`,
  },
  clearRegions: { it: "Togli il filtro delle regioni", en: "Clear the region filter" },
  noBodies: {
    it: "La regione non ha enti nel programma a questa data.",
    en: "The region has no authority in the programme on this date.",
  },
  states: { it: "Enti per stato", en: "Authorities by state" },
  none: { it: "nessun accordo", en: "no partnership" },
  "own-region": { it: "solo nella regione", en: "own region only" },
  interregional: { it: "con altre regioni", en: "with other regions" },
  meetings: { it: "Dentro e fuori la regione", en: "Inside and outside the region" },
  meetingsGuide: {
    it: "Ogni riga apre i suoi accordi, avviati o in preparazione. Il rapporto dice quante volte l’atteso sono quelli avviati: quanti ce ne sarebbero se ogni accordo scegliesse a caso i suoi enti. Un accordo fra tre regioni sta in più righe: la somma supera il totale.",
    en: "Each row opens its partnerships, started or in preparation. The ratio tells how many times the expected those started are: how many there would be if each partnership drew its authorities at random. One among three regions stands in several rows: they add up to more than the total.",
  },
  noChance: {
    it: "Con il filtro dell’ampiezza il confronto con il caso non è definito.",
    en: "With the filter on span there is no comparison with chance.",
  },
  noPartnerships: {
    it: "Nessun accordo avviato o in preparazione a questa data. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership started or in preparation on this date. Remove a filter or change the reading date.",
  },
  within: { it: "Solo nella regione", en: "Within the region only" },
  with: { it: "Con", en: "With" },
  count: { it: "Accordi avviati", en: "Partnerships started" },
  preparing: { it: "In preparazione", en: "In preparation" },
  expected: { it: "Attesi per caso", en: "Expected by chance" },
  ratio: { it: "Rapporto", en: "Ratio" },
  comparison: { it: "Confronto", en: "Comparison" },
  more: { it: "più dell’atteso", en: "more than expected" },
  as: { it: "come l’atteso", en: "as expected" },
  less: { it: "meno dell’atteso", en: "fewer than expected" },
  results: { it: "Risultati nella regione", en: "Results in the region" },
  noIndicators: { it: "I dati non hanno indicatori.", en: "The data have no indicators." },
  resultsPage: {
    it: "Gli stessi nella pagina dei risultati",
    en: "The same on the page of results",
  },
  held: { it: "Paesi con cui ha relazioni", en: "Countries it has relations with" },
  noneHeld: {
    it: "Nessun ente della regione ha relazioni con altri Paesi, nei dati.",
    en: "No authority of the region has relations with other countries in the data.",
  },
  through: { it: "Attraverso", en: "Through" },
  others: { it: "Altre regioni", en: "Other regions" },
  noOther: { it: "nessun’altra", en: "no other" },
  firstWithOthers: { it: "Primo con altre regioni", en: "First with other regions" },
  mapSentence: {
    it: (own: number, others: number) =>
      `${it(own)} ${one(own, "ente", "enti")} della regione e ${it(others)} ${one(others, "ente o partner", "tra enti e partner")} di altre regioni e Paesi con cui ${one(own, "è in accordo", "sono in accordo")}.`,
    en: (own: number, others: number) =>
      `${en(own)} ${one(own, "authority", "authorities")} of the region and ${en(others)} authorities and partners of other regions and countries they have partnerships with.`,
  },
  // The list of all regions.
  listTitle: { it: "Regioni", en: "Regions" },
  listLead: {
    it: (regions: number, bodies: number, wide: number) =>
      `${it(regions)} ${one(regions, "regione", "regioni")}, ${it(bodies)} ${one(bodies, "ente", "enti")}: ${it(wide)} ${one(wide, "ha", "hanno")} accordi con altre regioni.`,
    en: (regions: number, bodies: number, wide: number) =>
      `${en(regions)} ${one(regions, "region", "regions")}, ${en(bodies)} ${one(bodies, "authority", "authorities")}: ${en(wide)} ${one(wide, "has", "have")} partnerships with other regions.`,
  },
  noRegions: {
    it: "I dati non hanno regioni. Si scrivono nella tabella regions.",
    en: "The data have no regions. They are written in the table regions.",
  },
  noAgreement: { it: "Senza accordi", en: "Without partnerships" },
  ownOnly: { it: "Solo nella regione", en: "Own region only" },
  wide: { it: "Con altre regioni", en: "With other regions" },
} as const;
