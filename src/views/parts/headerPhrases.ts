export const HEADER_PHRASES = {
  pages: { it: "Pagine", en: "Pages" },
  network: { it: "Rete e risultati", en: "Network and results" },
  project: { it: "Il progetto", en: "The project" },
  illustrative: { it: "dati in parte dimostrativi", en: "partly illustrative data" },
  shareOf: {
    it: (part: string, whole: string) => `${part} su ${whole}`,
    en: (part: string, whole: string) => `${part} of ${whole}`,
  },
  illustrativeTitle: {
    it: (part: string, whole: string) =>
      `${part} fra enti e accordi mostrati, su ${whole}, sono inventati a scopo dimostrativo: leggi quali`,
    en: (part: string, whole: string) =>
      `${part} of the ${whole} bodies and partnerships shown are made up for demonstration: read which`,
  },
  onlyReal: { it: "solo dati reali", en: "real data only" },
} as const;
