export const GATHERED_TABLE_PHRASES = {
  caption: {
    it: (count: string) => `Fasci tra regioni e con l’estero · ${count}`,
    en: (count: string) => `Bundles between regions and abroad · ${count}`,
  },
  between: { it: "Tra", en: "Between" },
  kind: { it: "Tipo", en: "Kind" },
  regions: { it: "tra regioni", en: "between regions" },
  abroad: { it: "con l’estero", en: "abroad" },
  started: { it: "Accordi avviati", en: "Started partnerships" },
  inPreparation: { it: "In preparazione", en: "In preparation" },
} as const;
