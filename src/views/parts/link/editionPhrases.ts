export const EDITION_PHRASES = {
  changed: {
    it: (then: string, now: string) =>
      `Questo collegamento è stato fatto con la versione ${then} dei dati; qui c’è la ${now}: le cifre possono essere diverse.`,
    en: (then: string, now: string) =>
      `This link was made with version ${then} of the data; this is ${now}: the figures may differ.`,
  },
  gone: {
    it: "Quella versione non è più pubblicata.",
    en: "That version is no longer published.",
  },
  openThen: { it: "Apri com’era allora", en: "Open it as it was then" },
  stay: { it: "Resta su questi dati", en: "Stay with these data" },
  earlier: {
    it: (edition: string) =>
      `Si legge la versione ${edition} dei dati, non quella pubblicata oggi.`,
    en: (edition: string) => `This is version ${edition} of the data, not the one published today.`,
  },
  toPresent: { it: "Vai ai dati di oggi", en: "Go to today’s data" },
  unnamed: { it: "senza numero", en: "without a number" },
} as const;
