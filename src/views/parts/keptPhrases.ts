/** Of the data last verified in this browser, shown while the published ones cannot be had. */
export const KEPT_PHRASES = {
  kept: {
    it: (day: string, version: string | null) =>
      `Si leggono i dati verificati il ${day}${version === null ? "" : `, versione ${version}`}, tenuti in questo browser: quelli pubblicati ora non si possono avere.`,
    en: (day: string, version: string | null) =>
      `These are the data verified on ${day}${version === null ? "" : `, version ${version}`}, kept in this browser: those published cannot be had now.`,
  },
  tryingOn: {
    it: "Si riprova da sé; ciò che è stato scelto resta.",
    en: "The page tries again by itself; what was chosen stays.",
  },
  tryNow: { it: "Riprova adesso", en: "Try again now" },
  trying: { it: "Si riprova…", en: "Trying again…" },
} as const;
