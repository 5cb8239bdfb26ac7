/** What a reader must know of a value that is not plainly between its baseline and its target. */
export const CORNER_PHRASES = {
  pastTheEnd: {
    it: (when: string) => `il termine per il valore atteso era ${when}`,
    en: (when: string) => `the target was due by ${when}`,
  },
  overshoot: {
    it: (share: string) => `valore atteso superato: ${share} del percorso`,
    en: (share: string) => `target passed: ${share} of the way`,
  },
  wrongWay: {
    it: "il valore si è allontanato: è più lontano dall’atteso di quello di partenza",
    en: "it went the wrong way: further from the target than the baseline",
  },
  notStarted: {
    it: (when: string) => `il percorso comincia solo ${when}`,
    en: (when: string) => `the path only begins on ${when}`,
  },
  notDueYet: {
    it: (share: string) => `a questa data è atteso meno del ${share} del percorso`,
    en: (share: string) => `less than ${share} of the way is expected by this date`,
  },
  falling: {
    it: "il valore deve scendere: meno è meglio",
    en: "the value is to fall: less is better",
  },
  againstDirection: {
    it: "il percorso va in senso opposto alla direzione indicata nei dati",
    en: "the path goes against the direction given in the data",
  },
  thinCoverage: {
    it: (share: string) => `copertura sotto la soglia (${share}): lo stato è incerto`,
    en: (share: string) => `coverage below the threshold (${share}): the status is uncertain`,
  },
} as const;
