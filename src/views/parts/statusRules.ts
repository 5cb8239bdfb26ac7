/** What each status means; the thresholds come from where the statuses are computed. */
export const STATUS_RULES = {
  reached: {
    it: () => "il valore atteso finale è raggiunto",
    en: () => "the final target is reached",
  },
  "on-track": {
    it: (onTrack: string) => `almeno il ${onTrack} di quanto atteso a questa data`,
    en: (onTrack: string) => `at least ${onTrack} of what is expected by this date`,
  },
  behind: {
    it: (onTrack: string, behind: string) => `fra il ${behind} e il ${onTrack} dell’atteso`,
    en: (onTrack: string, behind: string) => `between ${behind} and ${onTrack} of it`,
  },
  critical: {
    it: (_onTrack: string, behind: string) => `meno del ${behind} dell’atteso`,
    en: (_onTrack: string, behind: string) => `below ${behind} of it`,
  },
  "too-early": {
    it: (_onTrack: string, _behind: string, tooEarly: string) =>
      `a questa data è atteso meno del ${tooEarly} del percorso`,
    en: (_onTrack: string, _behind: string, tooEarly: string) =>
      `less than ${tooEarly} of the way is expected by this date`,
  },
  "no-data": {
    it: () => "nessun valore a questa data, che non è zero",
    en: () => "no value at this date, which is not zero",
  },
  "not-computable": {
    it: () => "manca il valore atteso o quello di partenza, o coincidono",
    en: () => "target or baseline is missing, or they are equal",
  },
} as const;
