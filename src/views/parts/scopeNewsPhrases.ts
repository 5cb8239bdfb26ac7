/** Counts, written out. */
interface ScopeCounts {
  readonly bodies: string;
  readonly agreements: string;
  readonly bodiesBefore: string;
  readonly agreementsBefore: string;
}

export const SCOPE_NEWS_PHRASES = {
  activeFilters: {
    it: (count: number) => `${count} ${count === 1 ? "filtro attivo" : "filtri attivi"}`,
    en: (count: number) => `${count} ${count === 1 ? "filter on" : "filters on"}`,
  },
  clearFilters: { it: "togli", en: "clear" },
  cleared: { it: "Filtri tolti", en: "Filters cleared" },
  undo: { it: "annulla", en: "undo" },
  agreements: {
    it: (count: string, isMany: boolean) => `${count} ${isMany ? "accordi" : "accordo"}`,
    en: (count: string, isMany: boolean) => `${count} ${isMany ? "partnerships" : "partnership"}`,
  },
  changed: {
    it: ({ bodies, agreements, bodiesBefore, agreementsBefore }: ScopeCounts) =>
      `${bodies}, ${agreements}; prima ${bodiesBefore} e ${agreementsBefore}.`,
    en: ({ bodies, agreements, bodiesBefore, agreementsBefore }: ScopeCounts) =>
      `${bodies}, ${agreements}; before, ${bodiesBefore} and ${agreementsBefore}.`,
  },
} as const;
