export const DICTIONARY_PHRASES = {
  title: { it: "Dizionario dei dati", en: "Data dictionary" },
  lead: {
    it: (tables: string, columns: string) =>
      `${tables} tabelle e ${columns} colonne; le sole indispensabili per cominciare sono project e organisations. Un foglio o un file può averne altre: si conservano, ma non si usano.`,
    en: (tables: string, columns: string) =>
      `${tables} tables and ${columns} columns; only project and organisations are needed to begin with. A sheet or file may have others: they are kept, but not used.`,
  },
  openAll: { it: "Apri tutte le tabelle", en: "Open all tables" },
  closeAll: { it: "Chiudi tutte le tabelle", en: "Close all tables" },
  required: { it: "obbligatoria", en: "required" },
  values: { it: "Valori", en: "Values" },
  refersTo: { it: "Rimanda a", en: "Points at" },
  columnsOf: {
    it: (count: string) => `${count} colonne`,
    en: (count: string) => `${count} columns`,
  },
} as const;
