const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const REGIONS_PHRASES = {
  grid: {
    it: "Accordi avviati per coppia di regioni",
    en: "Partnerships started by pair of regions",
  },
  arcs: {
    it: "Le regioni e gli archi degli accordi avviati che le uniscono; i numeri sono quelli della tabella accanto",
    en: "The regions and the arcs of the partnerships started that join them; the numbers are those of the table beside",
  },
  pair: {
    it: (a: string, b: string) => `${a} – ${b}`,
    en: (a: string, b: string) => `${a} – ${b}`,
  },
  inside: { it: (a: string) => `Solo in ${a}`, en: (a: string) => `Only in ${a}` },
  count: {
    it: (count: string, n: number) => `${count} ${one(n, "accordo avviato", "accordi avviati")}`,
    en: (count: string, n: number) => `${count} ${one(n, "partnership", "partnerships")} started`,
  },
  preparing: {
    it: (counted: string, preparing: string) => `${counted} (e ${preparing} in preparazione)`,
    en: (counted: string, preparing: string) => `${counted} (and ${preparing} in preparation)`,
  },
  expected: {
    it: (expected: string) => `${expected} da attendersi per caso`,
    en: (expected: string) => `${expected} to be expected by chance`,
  },
  ratio: {
    it: (ratio: string) => `${ratio} volte l’atteso`,
    en: (ratio: string) => `${ratio} times the expected`,
  },
  more: { it: "più dell’atteso", en: "more than expected" },
  as: { it: "come l’atteso", en: "as expected" },
  less: { it: "meno dell’atteso", en: "fewer than expected" },
  lit: {
    it: (count: string) => `${count} in ciò che è scelto`,
    en: (count: string) => `${count} in what is selected`,
  },
  closest: {
    it: (pairs: string, count: string, n: number) =>
      `${one(n, "Il legame più fitto", "I legami più fitti")}: ${pairs}, ${count}${one(n, "", " ciascuno")}.`,
    en: (pairs: string, count: string, n: number) =>
      `${one(n, "The closest tie", "The closest ties")}: ${pairs}, ${count}${one(n, "", " each")}.`,
  },
  without: {
    it: (pairs: string) => `Senza accordi tra loro: ${pairs}.`,
    en: (pairs: string) => `With no partnership between them: ${pairs}.`,
  },
  comparisons: {
    it: (parts: string) => `Tra regioni diverse, rispetto al caso: ${parts}.`,
    en: (parts: string) => `Between different regions, beside chance: ${parts}.`,
  },
  pairsMore: {
    it: (n: number) => `${n} ${one(n, "coppia", "coppie")} più dell’atteso`,
    en: (n: number) => `${n} ${one(n, "pair", "pairs")} more than expected`,
  },
  pairsAs: {
    it: (n: number) => `${n} ${one(n, "coppia", "coppie")} come l’atteso`,
    en: (n: number) => `${n} ${one(n, "pair", "pairs")} as expected`,
  },
  pairsLess: {
    it: (n: number) => `${n} ${one(n, "coppia", "coppie")} meno dell’atteso`,
    en: (n: number) => `${n} ${one(n, "pair", "pairs")} fewer than expected`,
  },
  noChance: {
    it: "Il confronto con il caso non è definito: le regioni o l’ampiezza scelte decidono già chi si incontra.",
    en: "There is no comparison with chance: the regions or the span chosen already decide who meets.",
  },
  none: {
    it: "Nessun accordo avviato in questa selezione. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership started in this selection. Remove a filter or change the reading date.",
  },
  hint: {
    it: "Una casella conta gli accordi avviati e apre i suoi, anche quelli in preparazione; fra parentesi quanti ce ne sarebbero per caso. La diagonale conta gli accordi in una sola regione. Un accordo fra tre regioni sta in tre caselle.",
    en: "A cell counts the partnerships started and opens its own, those in preparation too; in brackets how many there would be by chance. The diagonal counts those within one region. One among three regions stands in three cells.",
  },
  legend: { it: "Legenda", en: "Key" },
  shade: { it: "più scuro: più accordi", en: "darker: more partnerships" },
  insideMark: { it: "doppio bordo: in una sola regione", en: "double border: within one region" },
  withoutRegion: {
    it: (n: number) =>
      `${n} ${one(n, "accordo ha", "accordi hanno")} anche enti di regione non indicata, che non fanno casella:`,
    en: (n: number) =>
      `${n} ${one(n, "partnership also has", "partnerships also have")} authorities of no given region, which make no cell:`,
  },
  table: {
    it: (count: string) => `Accordi avviati per coppia di regioni · ${count} in tutto`,
    en: (count: string) => `Partnerships started by pair of regions · ${count} in all`,
  },
  pairHead: { it: "Regioni", en: "Regions" },
  countHead: { it: "Accordi avviati", en: "Partnerships started" },
  preparingHead: { it: "In preparazione", en: "In preparation" },
  expectedHead: { it: "Attesi per caso", en: "Expected by chance" },
  ratioHead: { it: "Rapporto", en: "Ratio" },
  comparisonHead: { it: "Confronto", en: "Comparison" },
  linksHead: { it: "Coppie di enti", en: "Pairs of authorities" },
  linksExpectedHead: { it: "Coppie attese", en: "Expected pairs" },
  linksComparisonHead: { it: "Confronto delle coppie", en: "Comparison of pairs" },
  undefined: { it: "non definito", en: "not defined" },
} as const;
