/** What a file says of itself. */
export const ABOUT_PHRASES = {
  sheet: { it: "leggimi", en: "readme" },
  item: { it: "Voce", en: "Item" },
  text: { it: "Testo", en: "Text" },
  project: { it: "Progetto", en: "Project" },
  what: { it: "Che cosa contiene", en: "What it holds" },
  readingDate: { it: "Data di lettura", en: "Reading date" },
  filters: { it: "Filtri", en: "Filters" },
  noFilters: { it: "nessuno", en: "none" },
  selection: { it: "Solo ciò che è selezionato", en: "Only what is selected" },
  version: { it: "Versione dei dati", en: "Version of the data" },
  created: { it: "Dati preparati il", en: "Data prepared on" },
  licence: { it: "Licenza dei dati", en: "Licence of the data" },
  sources: { it: "Fonti", en: "Sources" },
  illustrative: { it: "Dati dimostrativi", en: "Illustrative data" },
  illustrativeOf: {
    it: (part: string, whole: string) =>
      `record inventati a scopo dimostrativo: ${part} su ${whole}; lo dice la colonna «Dimostrativo» di ciascuno`,
    en: (part: string, whole: string) =>
      `records made up for demonstration: ${part} of ${whole}; the column “Illustrative” of each says so`,
  },
  noneIllustrative: { it: "nessuno", en: "none" },
  link: { it: "Pagina da cui viene", en: "Page it comes from" },
  madeOn: { it: "File scritto il", en: "File written on" },
  absent: { it: "Celle vuote", en: "Empty cells" },
  absentMeans: {
    it: "«non si sa»: una cella vuota non è uno zero",
    en: "“not known”: an empty cell is not a zero",
  },
  others: {
    it: (count: string) =>
      `Inoltre, parti degli accordi che i filtri lasciano fuori, segnate «Nei filtri: no»: ${count}`,
    en: (count: string) =>
      `Besides, parties to the partnerships that the filters leave out, marked “Within the filters: no”: ${count}`,
  },
  yes: { it: "sì", en: "yes" },
  no: { it: "no", en: "no" },
} as const;
