export const CHANCE_PHRASES = {
  close: { it: "Chiudi (Esc)", en: "Close (Esc)" },
  interregional: {
    it: "Accordi avviati fra enti di almeno due regioni",
    en: "Partnerships started between authorities of at least two regions",
  },
  between: {
    it: (a: string, b: string) =>
      `Accordi, avviati o in preparazione, con enti sia di ${a} sia di ${b}`,
    en: (a: string, b: string) =>
      `Partnerships, started or in preparation, with authorities of both ${a} and ${b}`,
  },
  inside: {
    it: (a: string) => `Accordi, avviati o in preparazione, con soli enti di ${a}`,
    en: (a: string) => `Partnerships, started or in preparation, with authorities of ${a} only`,
  },
  linksBetween: {
    it: (a: string, b: string) =>
      `Coppie di enti con un accordo avviato, uno di ${a} e uno di ${b}`,
    en: (a: string, b: string) =>
      `Pairs of authorities with a partnership started, one of ${a} and one of ${b}`,
  },
  linksInside: {
    it: (a: string) => `Coppie di enti di ${a} con un accordo avviato`,
    en: (a: string) => `Pairs of authorities of ${a} with a partnership started`,
  },
  ideas: {
    it: "Coppie indovinate dalle prime idee: non avevano accordi insieme, e poi ne hanno avuti",
    en: "Pairs that the first ideas were right about: they had no partnership together, and then had one",
  },
  observed: { it: "Ci sono", en: "There are" },
  expected: { it: "Attesi per caso", en: "Expected by chance" },
  asExpected: { it: "«Come l’atteso»", en: "“As expected”" },
  fromTo: {
    it: (from: string, to: string) => `da ${from} a ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  more: {
    it: (observed: string) => `${observed} sta sopra l’intervallo: più dell’atteso.`,
    en: (observed: string) => `${observed} is above that range: more than expected.`,
  },
  as: {
    it: (observed: string) => `${observed} sta nell’intervallo: come l’atteso.`,
    en: (observed: string) => `${observed} is within that range: as expected.`,
  },
  less: {
    it: (observed: string) => `${observed} sta sotto l’intervallo: meno dell’atteso.`,
    en: (observed: string) => `${observed} is below that range: fewer than expected.`,
  },
  noChoice: {
    it: "Con questi enti il caso darebbe sempre lo stesso numero: non c’è confronto.",
    en: "With these authorities chance would always give the same number: there is no comparison.",
  },
  untold: {
    it: (what: string) =>
      `${what}: le regioni o l’ampiezza scelte decidono già chi si incontra, e il confronto con il caso non direbbe nulla.`,
    en: (what: string) =>
      `${what}: the regions or the span chosen already decide who meets, and a comparison with chance would tell nothing.`,
  },
  howTitle: { it: "Come si calcola l’atteso", en: "How the expected number is reckoned" },
  byChance: {
    it: "«Per caso» vuol dire: gli stessi accordi, ciascuno con tanti enti quanti ne ha, ma con gli enti presi a sorte fra tutti quelli del programma alla data di lettura, anche quelli senza accordi.",
    en: "“By chance” means: the same partnerships, each with as many authorities as it has, but with the authorities drawn by lot from all those of the programme on the reading date, those without partnerships included.",
  },
  byChanceLinks: {
    it: "«Per caso» vuol dire: i legami restano dove sono e le regioni si distribuiscono a sorte fra gli enti, tante volte quanti enti ha ciascuna.",
    en: "“By chance” means: the links stay where they are and the regions are dealt by lot among the authorities, as many times as each has authorities.",
  },
  byChanceIdeas: {
    it: "«Per caso» vuol dire: altrettante coppie prese a sorte fra tutte quelle di enti di regioni diverse che allora non avevano accordi insieme.",
    en: "“By chance” means: as many pairs drawn by lot from all those of authorities of different regions that had no partnership together then.",
  },
  formulaIdeas: {
    it: "L’atteso è il numero delle idee mostrate per la quota di quelle coppie che poi hanno avuto un accordo insieme.",
    en: "The expected number is that of the ideas shown times the share of those pairs that had a partnership together afterwards.",
  },
  formulaInterregional: {
    it: "Per ogni accordo si calcola la probabilità che gli enti presi a sorte non siano tutti di una stessa regione: l’atteso è la somma di queste probabilità.",
    en: "For each partnership one reckons the probability that the authorities drawn are not all of one region: the expected number is the sum of these probabilities.",
  },
  formulaBetween: {
    it: "Per ogni accordo si calcola la probabilità che fra gli enti presi a sorte ce ne sia almeno uno di ciascuna delle due regioni: l’atteso è la somma di queste probabilità.",
    en: "For each partnership one reckons the probability that the authorities drawn include at least one of each of the two regions: the expected number is the sum of these probabilities.",
  },
  formulaInside: {
    it: "Per ogni accordo si calcola la probabilità che gli enti presi a sorte siano tutti di quella regione: l’atteso è la somma di queste probabilità.",
    en: "For each partnership one reckons the probability that the authorities drawn are all of that region: the expected number is the sum of these probabilities.",
  },
  formulaLinks: {
    it: "L’atteso è il numero di tutti i legami per la probabilità che due enti presi a sorte siano uno di una regione e uno dell’altra.",
    en: "The expected number is that of all links times the probability that two authorities drawn by lot are one of either region.",
  },
  range: {
    it: "L’intervallo va da due scarti tipo sotto l’atteso a due sopra. È un calcolo esatto: non ci sono estrazioni, e ripetuto dà gli stessi numeri.",
    en: "The range goes from two standard deviations below the expected number to two above. It is an exact calculation: nothing is drawn, and repeated it gives the same numbers.",
  },
  whole: {
    it: "Il calcolo riguarda tutto il programma alla data di lettura.",
    en: "The calculation covers the whole programme on the reading date.",
  },
  part: {
    it: (scope: string) => `Il calcolo riguarda solo la parte scelta${scope}.`,
    en: (scope: string) => `The calculation covers only the chosen part${scope}.`,
  },
  caution: {
    it: "Più o meno dell’atteso non vuol dire meglio o peggio: dice quanto contano la vicinanza e le scelte, non quanto vale un accordo.",
    en: "More or fewer than expected does not mean better or worse: it tells how much nearness and choices count, not what a partnership is worth.",
  },
} as const;
