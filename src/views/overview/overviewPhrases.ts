export const OVERVIEW_PHRASES = {
  pageTitle: { it: "Quadro d’insieme", en: "Overview" },
  picture: { it: "La rete", en: "The network" },
  asTable: { it: "Come tabella", en: "As a table" },
  drawing: { it: "Disegno in preparazione…", en: "Preparing the picture…" },
  tools: { it: "Trova e scegli", en: "Find and pick" },
  howToRead: { it: "Come si legge", en: "How to read it" },
  results: { it: "Risultati attesi", en: "Expected results" },
  resultsWhole: { it: "intero programma", en: "whole programme" },
  allIndicators: { it: "Tutti gli indicatori", en: "All indicators" },
  noIndicators: {
    it: "Nessun indicatore con dati reali: valori attesi e osservati non sono noti. Restano i risultati come il progetto li descrive.",
    en: "No indicator with real data: targets and observed values are not known. The results stand as the project describes them.",
  },
  expectedNow: {
    it: (value: string) => `attesi ${value}`,
    en: (value: string) => `expected ${value}`,
  },
  closeSheet: { it: "Chiudi la scheda (Esc)", en: "Close the sheet (Esc)" },
} as const;
