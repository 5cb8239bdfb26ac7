export const OUT_PHRASES = {
  title: { it: "Porta via i dati", en: "Take the data away" },
  lead: {
    it: "Tutti i record di questi dati, con le tabelle e le colonne che la pagina non usa. Riaprendo uno qualsiasi di questi file si ritrovano gli stessi dati.",
    en: "All records of these data, with the tables and columns that the page does not use. Opening any of these files gives the same data again.",
  },
} as const;
