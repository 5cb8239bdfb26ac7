const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

/** The words of the page of one indicator. */
export const INDICATOR_PHRASES = {
  indicator: { it: "Indicatore", en: "Indicator" },
  result: { it: "Risultato", en: "Result" },
  rule: { it: "Che cosa conta", en: "What it counts" },
  course: { it: "Andamento", en: "Course" },
  nothingToDraw: {
    it: "Nessun valore e nessun percorso: non c’è ancora nulla da disegnare.",
    en: "No value and no path: there is nothing to draw yet.",
  },
  asTable: { it: "Come tabella", en: "As a table" },
  values: { it: "Valori nel tempo", en: "Values over time" },
  day: { it: "Data", en: "Date" },
  value: { it: "Valore", en: "Value" },
  expected: { it: "Atteso", en: "Expected" },
  source: { it: "Fonte", en: "Source" },
  recorded: { it: "Registrato il", en: "Recorded on" },
  fromRecords: { it: "contato sui record", en: "counted on the records" },
  inRegions: { it: "Nelle regioni", en: "In the regions" },
  fromBehind: {
    it: "dalla più indietro rispetto all’atteso",
    en: "the furthest behind what was expected first",
  },
  ofExpected: {
    it: (share: string) => `${share} dell’atteso`,
    en: (share: string) => `${share} of what was expected`,
  },
  counted: {
    it: (count: number, number: string) =>
      count === 0
        ? "Nessun record contato"
        : one(count, "Il record contato", `I record contati: ${number}`),
    en: (count: number, number: string) =>
      count === 0
        ? "No record counted"
        : one(count, "The record counted", `The records counted: ${number}`),
  },
  countedInFilters: {
    it: (count: string) => `${count} di questi stanno nei filtri scelti: hanno il segno ◆.`,
    en: (count: string) => `${count} of these are in the chosen filters: they bear the mark ◆.`,
  },
  inFilters: { it: "nei filtri", en: "in the filters" },
  record: { it: "Che cosa", en: "What" },
  why: { it: "Perché conta", en: "Why it counts" },
  since: { it: "Da quando", en: "Since when" },
  almost: {
    it: (count: string) => `Quasi contati: che cosa manca · ${count}`,
    en: (count: string) => `Almost counted: what is missing · ${count}`,
  },
  noAlmost: {
    it: "Nessun record è vicino a contare.",
    en: "No record is near to counting.",
  },
  missing: { it: "Che cosa manca", en: "What is missing" },
  lastStep: { it: "Ultima tappa", en: "Last step" },
  through: { it: "tramite", en: "through" },
  more: {
    it: (count: string) => `altri ${count}`,
    en: (count: string) => `${count} more`,
  },
  due: { it: "Prossime scadenze", en: "Next due dates" },
  noDue: {
    it: "Nessuna tappa nei prossimi 90 giorni.",
    en: "No milestone in the next 90 days.",
  },
  judgement: { it: "Giudizio", en: "Judgement" },
  indicators: { it: "Indicatori", en: "Indicators" },
} as const;
