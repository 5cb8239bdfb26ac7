import type { MeasureGuide } from "./measureGuide";

const CHANCE = {
  it: "Il caso è un termine di paragone, non una meta.",
  en: "Chance is a yardstick, not an aim.",
};

/** The figures of the network as a whole. */
export const GRAPH_GUIDES = {
  density: {
    formula: "2m/(n(n − 1))",
    name: { it: "Densità", en: "Density" },
    sentence: {
      it: "Le coppie di enti con un accordo, su tutte quelle possibili.",
      en: "The pairs of authorities with a partnership, of all that are possible.",
    },
    pitfall: {
      it: "Non è una meta: scende quando entrano nuovi enti.",
      en: "Not an aim: it falls when the roster grows.",
    },
  },
  componentSizes: {
    formula: "|C_1| ≥ |C_2| ≥ …",
    name: { it: "Parti separate", en: "Separate parts" },
    sentence: {
      it: "Quanti enti ha ogni parte della rete senza legami con le altre.",
      en: "How many authorities each part has that no link joins to the others.",
    },
    pitfall: { it: "Un ente isolato è una parte di uno.", en: "An isolated one is a part of one." },
  },
  fragmentation: {
    formula: "1 − Σ s(s − 1)/(n(n − 1))",
    name: { it: "Frammentazione", en: "Fragmentation" },
    sentence: {
      it: "La parte delle coppie di enti che nessuna catena di accordi collega.",
      en: "The share of pairs of authorities that no chain of partnerships connects.",
    },
    pitfall: {
      it: "Un solo accordo debole basta a tenerla bassa: guardare i punti deboli.",
      en: "One weak partnership is enough to keep it low: look at the weak points.",
    },
  },
  transitivity: {
    formula: "3·triangles/2-paths",
    name: { it: "Transitività", en: "Transitivity" },
    sentence: {
      it: "Quanto spesso due partner dello stesso ente hanno un accordo fra loro.",
      en: "How often two partners of one authority have a partnership with each other.",
    },
    pitfall: {
      it: "Gli accordi con tre o più parti la alzano da soli.",
      en: "Partnerships of three and more raise it by themselves.",
    },
  },
  ei: {
    formula: "(E − I)/(E + I)",
    name: { it: "Fuori e dentro le regioni", en: "Outside and inside regions" },
    sentence: {
      it: "Da −1, solo legami dentro le regioni, a 1, solo fra regioni.",
      en: "From −1, only links inside regions, to 1, only between regions.",
    },
    pitfall: {
      it: "Con quattro regioni uguali il caso dà già circa un mezzo.",
      en: "With four equal regions chance gives about a half already.",
    },
  },
  eiExpected: {
    formula: "1 − 2·Σ n_g(n_g − 1)/(n(n − 1))",
    name: { it: "E-I atteso", en: "Expected E-I" },
    sentence: {
      it: "Il valore che si avrebbe distribuendo a caso gli enti fra le regioni, sugli stessi legami.",
      en: "The value if regions were dealt to the authorities at random, on the same links.",
    },
    pitfall: CHANCE,
  },
  eiZ: {
    formula: "(EI − E[EI])/sd, sd = 2√Var[I]/m",
    name: { it: "Scarto dall’atteso", en: "Distance from chance" },
    sentence: {
      it: "Di quante deviazioni il valore si scosta dal caso: sotto 2 è «come l’atteso».",
      en: "How many deviations it stands from chance: below 2 it is “as expected”.",
    },
    pitfall: {
      it: "Non è una prova statistica: i legami di uno stesso accordo nascono insieme.",
      en: "No statistical test: the links of one partnership are born together.",
    },
  },
  modularity: {
    formula: "Tr e − Σ a²",
    name: { it: "Modularità delle regioni", en: "Modularity of the regions" },
    sentence: {
      it: "Quanto i legami stanno dentro le regioni più che a caso.",
      en: "How far links stay inside regions beyond chance.",
    },
    pitfall: {
      it: "Dice delle regioni, non dei gruppi che la rete formerebbe da sé.",
      en: "It is about regions, not about groups the network would form by itself.",
    },
  },
  assortativity: {
    formula: "(Tr e − Σ a²)/(1 − Σ a²)",
    name: { it: "Assortatività", en: "Assortativity" },
    sentence: {
      it: "La modularità sul suo massimo: 1 se ogni regione sta da sola.",
      en: "Modularity over its largest value: 1 when each region keeps to itself.",
    },
    pitfall: {
      it: "Non esiste quando una sola regione ha tutti i legami.",
      en: "Undefined when one region has all links.",
    },
  },
  interregional: {
    formula: "|{p : |r(p)| ≥ 2}|",
    name: { it: "Accordi tra regioni", en: "Interregional partnerships" },
    sentence: {
      it: "Gli accordi con enti di almeno due regioni.",
      en: "The partnerships with authorities of at least two regions.",
    },
    pitfall: {
      it: "Un accordo di molti è più facilmente fra regioni: confrontare con l’atteso.",
      en: "A partnership of many is more easily interregional: compare with chance.",
    },
  },
  interregionalExpected: {
    formula: "Σ_p [1 − Σ_g C(n_g, k_p)/C(n, k_p)]",
    name: { it: "Accordi tra regioni attesi", en: "Interregional partnerships expected" },
    sentence: {
      it: "Quanti sarebbero se ogni accordo prendesse i suoi enti a caso.",
      en: "How many there would be if each partnership drew its authorities at random.",
    },
    pitfall: CHANCE,
  },
  mixing: {
    formula: "m_gh",
    name: { it: "Coppie fra regioni", en: "Pairs between regions" },
    sentence: {
      it: "Le coppie di enti con un accordo, per regione dell’uno e dell’altro.",
      en: "The pairs of authorities with a partnership, by the region of each.",
    },
    pitfall: {
      it: "Un accordo di molti conta molte coppie.",
      en: "A partnership of many counts many pairs.",
    },
  },
  mixingExpected: {
    formula: "2m·n_g·n_h/(n(n − 1)); m·n_g(n_g − 1)/(n(n − 1))",
    name: { it: "Coppie fra regioni attese", en: "Pairs between regions expected" },
    sentence: {
      it: "Le stesse, se i legami cadessero a caso fra gli enti.",
      en: "The same if links fell at random among the authorities.",
    },
    pitfall: CHANCE,
  },
  criticalPartnerships: {
    formula: "cut vertices p of B(authorities, partnerships), ≥ 2 parts ≥ 2",
    name: { it: "Accordi critici", en: "Critical partnerships" },
    sentence: {
      it: "Gli accordi senza i quali la rete si divide, con le parti che restano.",
      en: "The partnerships without which the network splits, with the parts left.",
    },
    pitfall: {
      it: "Tenere insieme non è un difetto: dice dove un secondo legame servirebbe.",
      en: "Holding together is no fault: it tells where a second link would help.",
    },
  },
  criticalAuthorities: {
    formula: "cut vertices i of B(authorities, partnerships), ≥ 2 parts ≥ 2",
    name: { it: "Enti critici", en: "Critical authorities" },
    sentence: {
      it: "Gli enti senza i quali la rete si divide, con le parti che restano.",
      en: "The authorities without which the network splits, with the parts left.",
    },
    pitfall: {
      it: "Chi resta solo non fa parte: le parti hanno almeno due enti.",
      en: "Whoever is left alone makes no part: parts have at least two.",
    },
  },
  years: {
    formula: "new_y, repeated_y",
    name: { it: "Coppie per anno", en: "Pairs by year" },
    sentence: {
      it: "Ogni anno, le coppie al lavoro insieme per la prima volta e quelle che continuano.",
      en: "Each year, the pairs at work together for the first time and those that go on.",
    },
    pitfall: {
      it: "L’anno della data di lettura conta solo fino a quel giorno.",
      en: "The year of the reading date counts up to that day only.",
    },
  },
} as const satisfies Record<string, MeasureGuide>;
