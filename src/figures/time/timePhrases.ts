export const TIME_PHRASES = {
  label: { it: "Data di lettura", en: "Reading date" },
  play: { it: "Scorri il tempo", en: "Play through time" },
  pause: { it: "Ferma", en: "Pause" },
  pickDay: { it: "Scegli la data di lettura", en: "Choose the reading date" },
  startsIn: {
    it: (month: string, count: string, many: boolean) =>
      `${month}: ${count} ${many ? "accordi avviati" : "accordo avviato"}`,
    en: (month: string, count: string, many: boolean) =>
      `${month}: ${count} ${many ? "partnerships" : "partnership"} started`,
  },
  strip: { it: "Accordi avviati mese per mese", en: "Partnerships started month by month" },
  started: {
    it: (count: string, many: boolean) =>
      `${count} ${many ? "accordi avviati" : "accordo avviato"}`,
    en: (count: string, many: boolean) =>
      `${count} ${many ? "partnerships started" : "partnership started"}`,
  },
  compare: { it: "confronta con un’altra data", en: "compare with another date" },
  backToDefault: { it: "torna alla data dei dati", en: "back to the data’s own date" },
} as const;
