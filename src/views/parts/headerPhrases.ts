export const HEADER_PHRASES = {
  pages: { it: "Pagine", en: "Pages" },
  network: { it: "Rete", en: "Network" },
  results: { it: "Risultati", en: "Results" },
  ideas: { it: "Idee", en: "Ideas" },
  data: { it: "Dati", en: "Data" },
  project: { it: "Progetto", en: "Project" },
  illustrative: { it: "dati in parte dimostrativi", en: "partly illustrative data" },
  shareOf: {
    it: (part: string, whole: string) => `${part} su ${whole}`,
    en: (part: string, whole: string) => `${part} of ${whole}`,
  },
  illustrativeTitle: {
    it: (part: string, whole: string) =>
      `Inventati a scopo dimostrativo: ${part} su ${whole} fra enti e accordi mostrati. Leggi quali`,
    en: (part: string, whole: string) =>
      `Made up for demonstration: ${part} of ${whole} among the bodies and partnerships shown. Read which`,
  },
  onlyReal: { it: "solo dati reali", en: "real data only" },
} as const;
