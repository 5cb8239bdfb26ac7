/** The words inside a burn-up and under it. */
export const BURN_UP_PHRASES = {
  expected: {
    it: (value: string) => `${value} attesi`,
    en: (value: string) => `${value} expected`,
  },
  by: { it: (day: string) => `entro ${day}`, en: (day: string) => `by ${day}` },
  milestone: {
    it: (value: string) => `tappa ${value}`,
    en: (value: string) => `milestone ${value}`,
  },
  reached: { it: "raggiunto", en: "reached" },
  observed: { it: "osservato", en: "observed" },
  path: { it: "tappe del piano", en: "milestones of the plan" },
  pathAssumed: { it: "percorso assunto", en: "assumed path" },
  projection: { it: "proiezione", en: "projection" },
  gap: {
    it: "dove la linea si interrompe mancano dati recenti",
    en: "where the line breaks there are no recent data",
  },
  notFromZero: { it: "l’asse non parte da zero", en: "the axis does not begin at zero" },
} as const;
