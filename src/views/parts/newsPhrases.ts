export const NEWS_PHRASES = {
  news: {
    it: (what: string) => `Novità dall’ultima visita: ${what}.`,
    en: (what: string) => `New since your last visit: ${what}.`,
  },
  readWhich: { it: "Leggi quali", en: "Read which" },
  understood: { it: "Ho capito", en: "Understood" },
  otherChanges: {
    it: (count: string, isOne: boolean) =>
      isOne
        ? "una modifica alla cornice del programma"
        : `${count} modifiche alla cornice del programma`,
    en: (count: string, isOne: boolean) =>
      isOne ? "one change to the programme’s frame" : `${count} changes to the programme’s frame`,
  },
} as const;
