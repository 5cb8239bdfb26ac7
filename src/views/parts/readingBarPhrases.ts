export const READING_BAR_PHRASES = {
  monthBefore: { it: "Un mese prima", en: "A month earlier" },
  monthAfter: { it: "Un mese dopo", en: "A month later" },
} as const;
