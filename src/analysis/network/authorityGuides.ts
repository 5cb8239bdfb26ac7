import type { MeasureGuide } from "./measureGuide";

/** The figures of one authority. */
export const AUTHORITY_GUIDES = {
  state: {
    formula: "none | own-region | interregional",
    name: { it: "Stato", en: "State" },
    sentence: {
      it: "Se l’ente non ha accordi, ne ha solo nella propria regione, o anche con altre.",
      en: "Whether the authority has no partnership, some in its own region only, or with others too.",
    },
    pitfall: {
      it: "Un accordo con soli attori locali o partner esteri non è fra regioni.",
      en: "A partnership with local actors or foreign partners only is not interregional.",
    },
  },
  hyperdegree: {
    formula: "|{p : i ∈ p}|",
    name: { it: "Accordi", en: "Partnerships" },
    sentence: {
      it: "Gli accordi di cui l’ente fa parte.",
      en: "The partnerships it takes part in.",
    },
    pitfall: {
      it: "Conta anche gli accordi in cui nessun altro ente è parte.",
      en: "Partnerships without any other authority count too.",
    },
  },
  degree: {
    formula: "d_i = |{j : ∃p, i, j ∈ p}|",
    name: { it: "Enti partner", en: "Partner authorities" },
    sentence: {
      it: "Gli enti diversi con cui ha almeno un accordo.",
      en: "The distinct authorities with which it has at least one partnership.",
    },
    pitfall: {
      it: "Un solo accordo con molte parti dà molti partner: guardare prima gli accordi.",
      en: "One partnership of many parties gives many partners: look at partnerships first.",
    },
  },
  strengthNewman: {
    formula: "Σ_j Σ_p 1/(k_p − 1)",
    name: { it: "Forza dei legami", en: "Strength" },
    sentence: {
      it: "I legami pesati: ogni accordo vale uno, diviso fra chi ne fa parte.",
      en: "Weighted links: each partnership is worth one, shared among its parties.",
    },
    pitfall: {
      it: "È il numero degli accordi con almeno due enti, non un giudizio sulla loro qualità.",
      en: "It is the number of partnerships with at least two authorities, no judgement of quality.",
    },
  },
  betweenness: {
    formula: "Σ_{s<t} σ_st(v)/σ_st",
    name: { it: "Sta in mezzo", en: "Betweenness" },
    sentence: {
      it: "Quante volte sta sulla via più breve fra due altri enti.",
      en: "How often it stands on the shortest way between two others.",
    },
    pitfall: {
      it: "Le vie più brevi sono una possibilità: i dati non dicono se qualcuno le usa.",
      en: "Shortest ways are a possibility: the data do not tell whether anybody takes them.",
    },
  },
  betweennessInterRegion: {
    formula: "Σ_{s<t, r_s ≠ r_t} σ_st(v)/σ_st",
    name: { it: "Sta in mezzo fra regioni", en: "Interregional betweenness" },
    sentence: {
      it: "Lo stesso, contando solo le coppie di enti di regioni diverse.",
      en: "The same over pairs of authorities of different regions only.",
    },
    pitfall: {
      it: "Cresce anche solo perché la regione è piccola e le altre grandi.",
      en: "It is higher merely because one’s region is small and the others large.",
    },
  },
  harmonic: {
    formula: "Σ_j 1/d_ij",
    name: { it: "Vicinanza", en: "Harmonic closeness" },
    sentence: {
      it: "Quanto è vicino a tutti gli altri: uno per ogni partner, mezzo per chi è a due passi, e così via.",
      en: "How near it is to all others: one for each partner, a half for those two steps away, and so on.",
    },
    pitfall: {
      it: "Non è normalizzata: reti di dimensioni diverse non si confrontano.",
      en: "Not normalised: networks of different sizes do not compare.",
    },
  },
  clustering: {
    formula: "2t_i/(d_i(d_i − 1)); 0 ⇐ d_i < 2",
    name: { it: "Partner che si conoscono", en: "Clustering" },
    sentence: {
      it: "La parte delle coppie di suoi partner che hanno anche un accordo fra loro.",
      en: "The share of the pairs of its partners that have a partnership with each other too.",
    },
    pitfall: {
      it: "Un accordo di molti la porta da solo a uno.",
      en: "One partnership of many brings it to one by itself.",
    },
  },
  core: {
    formula: "max k : i ∈ k-core",
    name: { it: "Nucleo", en: "Core" },
    sentence: {
      it: "Il gruppo più fitto di cui fa parte: ciascuno vi ha almeno tanti partner.",
      en: "The densest group it belongs to: everyone in it has at least so many partners there.",
    },
    pitfall: {
      it: "Un accordo di k enti è da solo un nucleo k − 1.",
      en: "One partnership of k authorities is a core of k − 1 by itself.",
    },
  },
  constraint: {
    formula: "Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = 1/d_i",
    name: { it: "Vincolo", en: "Constraint" },
    sentence: {
      it: "Quanto i suoi partner sono legati fra loro, e lo tengono in un solo giro.",
      en: "How far its partners are tied to one another, and keep it in one circle.",
    },
    pitfall: {
      it: "Per chi non ha partner non esiste, e non è zero.",
      en: "For whoever has no partner it does not exist, and is not zero.",
    },
  },
  ei: {
    formula: "(E − I)/(E + I)",
    name: { it: "Fuori e dentro la regione", en: "Outside and inside the region" },
    sentence: {
      it: "Da −1, tutti i partner nella propria regione, a 1, tutti fuori.",
      en: "From −1, all partners in its own region, to 1, all outside.",
    },
    pitfall: {
      it: "Da solo non dice nulla: una regione piccola ha per forza più legami fuori. Confrontare con l’atteso.",
      en: "By itself it says nothing: a small region must have more links outside. Compare with chance.",
    },
  },
  participation: {
    formula: "1 − Σ_g (d_ig/d_i)²",
    name: { it: "Varietà di regioni", en: "Participation" },
    sentence: {
      it: "Quanto i suoi partner sono distribuiti fra le regioni: 0 se stanno tutti in una.",
      en: "How evenly its partners are spread over regions: 0 when all are in one.",
    },
    pitfall: {
      it: "Due partner di due regioni danno già un mezzo: guardare quanti sono.",
      en: "Two partners of two regions give a half already: look how many there are.",
    },
  },
  regionsReached: {
    formula: "|{g : d_ig > 0}|",
    name: { it: "Regioni raggiunte", en: "Regions reached" },
    sentence: {
      it: "Le regioni degli enti con cui ha accordi; la propria conta se vi ha un partner.",
      en: "The regions of its partner authorities; its own counts when it has a partner there.",
    },
    pitfall: {
      it: "Basta un accordo di molti per raggiungerle tutte.",
      en: "One partnership of many is enough to reach them all.",
    },
  },
  brokerage: {
    formula: "a–v–b, {a, b} ∉ E: AAA, AAB, ABA, ABC",
    name: { it: "Ruoli di tramite", en: "Brokerage roles" },
    sentence: {
      it: "Le coppie di enti senza accordi fra loro che l’ente ha entrambi come partner, per regione di ciascuno.",
      en: "The pairs of authorities without a partnership between them that it has both as partners, by their regions.",
    },
    pitfall: {
      it: "Essere fra due enti non vuol dire metterli in contatto.",
      en: "Standing between two does not mean bringing them together.",
    },
  },
} as const satisfies Record<string, MeasureGuide>;
