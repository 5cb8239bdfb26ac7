export const REGION_FIGURE_PHRASES = {
  region: { it: "Regione", en: "Region" },
  total: { it: "In tutto", en: "In all" },
  more: { it: "più", en: "more" },
  as: { it: "come", en: "as" },
  less: { it: "meno", en: "fewer" },
  litOf: {
    it: (lit: string, count: string) => `${lit} di ${count}`,
    en: (lit: string, count: string) => `${lit} of ${count}`,
  },
} as const;
