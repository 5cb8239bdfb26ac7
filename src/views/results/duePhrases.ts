/** The words of what falls due, of two dates side by side, and of the summary. */
export const DUE_PHRASES = {
  title: { it: "Che cosa scade", en: "What is due" },
  window: {
    it: (from: string, to: string) => `Dal ${from} al ${to}.`,
    en: (from: string, to: string) => `From ${from} to ${to}.`,
  },
  due: { it: "Nei prossimi 90 giorni", en: "In the next 90 days" },
  overdue: { it: "Già scadute", en: "Overdue" },
  toChase: { it: "Da sollecitare", en: "To be chased" },
  ofWhichMet: {
    it: (count: string, many: boolean) =>
      `, di cui ${count} già ${many ? "raggiunte" : "raggiunta"}`,
    en: (count: string, _many: boolean) => `, ${count} of them already met`,
  },
  none: { it: "Nessuna.", en: "None." },
  noneToChase: { it: "Nessun dato da sollecitare.", en: "No data to chase." },
  inRegions: {
    it: (count: string) => `Nelle regioni: ${count}`,
    en: (count: string) => `In the regions: ${count}`,
  },
  nearest: { it: "Più vicini a contare", en: "Nearest to counting" },
  compare: { it: "Due date", en: "Two dates" },
  compareStart: { it: "Confronta con un’altra data", en: "Compare with another date" },
  compareStop: { it: "togli il confronto", en: "drop the comparison" },
  otherDay: { it: "L’altra data", en: "The other date" },
  and: { it: "e", en: "and" },
  moved: {
    it: (from: string, to: string) => `Che cosa è cambiato tra ${from} e ${to}`,
    en: (from: string, to: string) => `What changed between ${from} and ${to}`,
  },
  change: { it: "Variazione", en: "Change" },
  records: { it: "Per quali record", en: "By which records" },
  gained: {
    it: (count: string) => `+${count} contano`,
    en: (count: string) => `+${count} count`,
  },
  lost: {
    it: (count: string) => `−${count} non contano più`,
    en: (count: string) => `−${count} no longer count`,
  },
  on: { it: "dal", en: "from" },
  unchanged: {
    it: (names: string) => `Invariati: ${names}.`,
    en: (names: string) => `Unchanged: ${names}.`,
  },
  allUnchanged: {
    it: "Fra le due date non è cambiato alcun valore.",
    en: "No value changed between the two dates.",
  },
  indicator: { it: "Indicatore", en: "Indicator" },
  notKnown: { it: "non noto", en: "not known" },
  summary: { it: "Riassunto", en: "Summary" },
  summaryHelp: {
    it: "Frasi calcolate su questa data, da incollare in un messaggio o in un verbale; ognuna porta il collegamento che la prova.",
    en: "Sentences computed for this date, to paste into a message or into minutes; each bears the link that proves it.",
  },
  proof: { it: "verifica", en: "check" },
  copy: { it: "Copia il riassunto", en: "Copy the summary" },
  copied: { it: "Copiato.", en: "Copied." },
  toCopy: { it: "Il riassunto da copiare", en: "The summary to copy" },
} as const;
