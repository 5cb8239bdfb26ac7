export const EXPORT_PHRASES = {
  title: { it: "Porta via ciò che vedi", en: "Take away what you see" },
  records: { it: "Dati", en: "Data" },
  madeUp: {
    it: (part: string, whole: string) =>
      `Dimostrativi: ${part} record su ${whole}; lo dicono il nome del file e una colonna.`,
    en: (part: string, whole: string) =>
      `Illustrative: ${part} records of ${whole}; the file’s name and a column say so.`,
  },
  others: {
    it: (count: string) =>
      `Con le parti degli accordi che i filtri lasciano fuori: ${count}, segnate come tali.`,
    en: (count: string) =>
      `With the parties to the partnerships that the filters leave out: ${count}, marked as such.`,
  },
  which: { it: "Quali record", en: "Which records" },
  everything: { it: "Tutti quelli mostrati", en: "All that are shown" },
  ofPage: { it: "Solo ciò di cui parla questa pagina", en: "Only what this page is about" },
  selection: { it: "Solo ciò che è selezionato", en: "Only what is selected" },
  preparing: { it: "Preparazione del file…", en: "Preparing the file…" },
  done: {
    it: (name: string) => `File pronto: ${name}`,
    en: (name: string) => `File ready: ${name}`,
  },
  pictures: { it: "Figure", en: "Pictures" },
  noPictures: {
    it: "In questa pagina non ci sono figure.",
    en: "There are no pictures on this page.",
  },
  pictureAs: {
    it: (form: string, name: string) => `${form}: ${name}`,
    en: (form: string, name: string) => `${form}: ${name}`,
  },
  linesAsImage: {
    it: "Le linee sono un’unica immagine: sono troppe per essere disegnate una per una.",
    en: "The lines are one image: they are too many to be drawn one by one.",
  },
  mark: { it: "dati in parte dimostrativi", en: "partly illustrative data" },
  page: { it: "Pagina", en: "Page" },
  print: { it: "Stampa o PDF", en: "Print or PDF" },
  embed: { it: "Incorpora in un altro sito", en: "Embed in another site" },
  cite: { it: "Come citare", en: "How to cite" },
  copy: { it: "Copia", en: "Copy" },
  copied: { it: "Copiato", en: "Copied" },
  citation: { it: "Citazione", en: "Citation" },
} as const;

/** The forms of the records, and what each is for. */
export const RECORD_FORMS = {
  "csv-italian": {
    name: { it: "CSV per Excel italiano", en: "CSV for Italian Excel" },
    use: { it: "un archivio .zip, un file per tabella", en: "a .zip archive, a file per table" },
  },
  "csv-standard": {
    name: { it: "CSV standard", en: "Standard CSV" },
    use: {
      it: "lo stesso, con virgole e punti decimali",
      en: "the same, with commas and decimal points",
    },
  },
  xlsx: {
    name: { it: "Excel", en: "Excel" },
    use: {
      it: "un foglio per tabella, e uno che dice che cosa sono",
      en: "a sheet per table, and one that says what they are",
    },
  },
  gexf: {
    name: { it: "GEXF", en: "GEXF" },
    use: { it: "la rete nel tempo, per Gephi", en: "the network in time, for Gephi" },
  },
  graphml: {
    name: { it: "GraphML", en: "GraphML" },
    use: { it: "la rete, per altri programmi", en: "the network, for other programs" },
  },
  geojson: {
    name: { it: "GeoJSON", en: "GeoJSON" },
    use: { it: "enti e legami su una mappa, per QGIS", en: "bodies and links on a map, for QGIS" },
  },
  package: {
    name: { it: "Pacchetto di dati", en: "Data package" },
    use: { it: "si riapre in questa pagina", en: "opens in this page again" },
  },
} as const;

export type RecordForm = keyof typeof RECORD_FORMS;
