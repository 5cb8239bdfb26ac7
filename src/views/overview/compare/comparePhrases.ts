const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const COMPARE_PHRASES = {
  new: { it: (n: number) => one(n, "nuovo", "nuovi"), en: (n: number) => one(n, "new", "new") },
  lost: {
    it: (n: number) => one(n, "cessato", "cessati"),
    en: (n: number) => one(n, "ended", "ended"),
  },
  continued: {
    it: (n: number) => one(n, "continua", "continuano"),
    en: (n: number) => one(n, "continues", "continue"),
  },
  between: {
    it: (earlier: string, later: string) => `Tra ${earlier} e ${later}:`,
    en: (earlier: string, later: string) => `Between ${earlier} and ${later}:`,
  },
  countNew: {
    it: (count: string, n: number) => `${count} ${one(n, "accordo nuovo", "accordi nuovi")}`,
    en: (count: string, n: number) => `${count} ${one(n, "new partnership", "new partnerships")}`,
  },
  countLost: {
    it: (count: string, n: number) => `${count} ${one(n, "cessato", "cessati")}`,
    en: (count: string, n: number) => `${count} ${one(n, "ended", "ended")}`,
  },
  countContinued: {
    it: (count: string, n: number) => `${count} ${one(n, "continua", "continuano")}`,
    en: (count: string, n: number) => `${count} ${one(n, "continues", "continue")}`,
  },
  noNew: { it: "nessun accordo nuovo", en: "no new partnership" },
  noLost: { it: "nessuno cessato", en: "none ended" },
  sameDay: {
    it: "La data di confronto è la data di lettura: niente da confrontare.",
    en: "The second date is the reading date: nothing to compare.",
  },
  handle: { it: "Data di confronto", en: "Second date" },
  pickDay: { it: "Scegli la data di confronto", en: "Choose the second date" },
  stop: { it: "Togli il confronto", en: "Stop comparing" },
  with: { it: "confronto:", en: "compared:" },
  key: { it: "Segni del confronto", en: "Signs of the comparison" },
  rule: {
    it: "accordi in corso o in preparazione",
    en: "partnerships under way or in preparation",
  },
  signNew: { it: "nuovo", en: "new" },
  signLost: { it: "cessato", en: "ended" },
  signNone: { it: "senza segno: continua", en: "no sign: continues" },
  column: { it: "Tra le due date", en: "Between the dates" },
  gained: {
    it: (count: string, n: number) => `${count} ${one(n, "nuovo", "nuovi")}`,
    en: (count: string, n: number) => `${count} ${one(n, "new", "new")}`,
  },
  lostCount: {
    it: (count: string, n: number) => `${count} ${one(n, "cessato", "cessati")}`,
    en: (count: string, n: number) => `${count} ${one(n, "ended", "ended")}`,
  },
  unchanged: { it: "nessun cambiamento", en: "no change" },
  bodyNew: { it: "entra", en: "comes in" },
  bodyLost: { it: "esce", en: "leaves" },
  bodyContinued: { it: "continua", en: "continues" },
  filter: { it: "Mostra solo", en: "Show only" },
  filterNew: {
    it: (count: string) => `chi entra · ${count}`,
    en: (count: string) => `those coming in · ${count}`,
  },
  filterLost: {
    it: (count: string) => `chi esce · ${count}`,
    en: (count: string) => `those leaving · ${count}`,
  },
  filterChanged: {
    it: (count: string) => `chi cambia · ${count}`,
    en: (count: string) => `those that change · ${count}`,
  },
  listNew: { it: (count: string) => `Nuovi · ${count}`, en: (count: string) => `New · ${count}` },
  listLost: {
    it: (count: string) => `Cessati · ${count}`,
    en: (count: string) => `Ended · ${count}`,
  },
} as const;
