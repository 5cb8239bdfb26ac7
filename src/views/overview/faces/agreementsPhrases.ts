const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const AGREEMENTS_PHRASES = {
  chart: { it: "Gli accordi nel tempo", en: "Partnerships in time" },
  sentence: {
    it: (started: string, preparing: string, ahead: string, n: number) =>
      `${n === 0 ? "Nessun accordo avviato" : `${started} ${one(n, "accordo avviato", "accordi avviati")}`}${preparing}${ahead}.`,
    en: (started: string, preparing: string, ahead: string, n: number) =>
      `${n === 0 ? "No" : started} ${one(n, "partnership", "partnerships")} started${preparing}${ahead}.`,
  },
  preparing: {
    it: (count: string) => `, ${count} in preparazione`,
    en: (count: string) => `, ${count} in preparation`,
  },
  ahead: {
    it: (count: string) => `, ${count} con inizio dopo questa data`,
    en: (count: string) => `, ${count} starting after this date`,
  },
  latest: {
    it: (name: string, day: string) => `L’ultimo avviato: ${name}, ${day}.`,
    en: (name: string, day: string) => `The last one started: ${name}, ${day}.`,
  },
  order: { it: "Righe per", en: "Rows by" },
  byRegion: { it: "regione", en: "region" },
  byNumber: { it: "numero", en: "number" },
  byFirst: { it: "prima data", en: "first date" },
  grouped: { it: "Per trimestre", en: "By quarter" },
  everyone: { it: "Attori e partner", en: "Actors and partners" },
  empty: {
    it: (count: string, n: number) => `${count} ${one(n, "ente", "enti")} senza accordi`,
    en: (count: string, n: number) => `${count} ${one(n, "body", "bodies")} without partnerships`,
  },
  none: {
    it: "Nessun accordo in questa selezione a questa data. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership in this selection on this date. Remove a filter or change the reading date.",
  },
  reading: { it: (day: string) => `al ${day}`, en: (day: string) => `on ${day}` },
  partners: { it: "Partner esteri", en: "Foreign partners" },
  fromTo: {
    it: (from: string, to: string) => `dal ${from} al ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  since: {
    it: (from: string) => `dal ${from}, fine aperta`,
    en: (from: string) => `from ${from}, open end`,
  },
  noStart: { it: "senza data d’inizio", en: "no date of start" },
  notYet: { it: "non ancora cominciato a questa data", en: "not begun on this date" },
  illustrative: { it: "dimostrativo", en: "illustrative" },
  members: {
    it: (count: string, n: number) => `${count} ${one(n, "parte", "parti")}`,
    en: (count: string, n: number) => `${count} ${one(n, "member", "members")}`,
  },
  quarter: {
    it: (quarter: number, year: number) => `${quarter}° trimestre ${year}`,
    en: (quarter: number, year: number) => `Quarter ${quarter} of ${year}`,
  },
  agreements: {
    it: (count: string, n: number) =>
      `${count} ${one(n, "accordo", "accordi")}; un clic o Invio li mostra uno per uno`,
    en: (count: string, n: number) =>
      `${count} ${one(n, "partnership", "partnerships")}; click or Enter shows them one by one`,
  },
  timesIn: {
    it: (name: string, count: string) => `${name}: in ${count}`,
    en: (name: string, count: string) => `${name}: in ${count}`,
  },
  change: {
    it: (word: string) => `tra le due date: ${word}`,
    en: (word: string) => `between the two dates: ${word}`,
  },
  table: {
    it: (count: string) => `Accordi nel tempo · ${count}`,
    en: (count: string) => `Partnerships in time · ${count}`,
  },
  agreement: { it: "Accordo", en: "Partnership" },
  start: { it: "Inizio", en: "Start" },
  end: { it: "Fine", en: "End" },
  openEnd: { it: "aperta", en: "open" },
  stage: { it: "Stato", en: "Stage" },
  memberNames: { it: "Parti", en: "Members" },
} as const;
