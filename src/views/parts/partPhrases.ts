export const PART_PHRASES = {
  illustrative: { it: "dimostrativo", en: "illustrative" },
  illustrativeTitle: {
    it: "Record inventato a scopo dimostrativo",
    en: "Record made up for demonstration",
  },
  notStated: { it: "non indicato", en: "not stated" },
  source: { it: "Fonte", en: "Source" },
  note: { it: "Nota", en: "Note" },
  reached: { it: "raggiunto", en: "reached" },
  onTrack: { it: "in linea", en: "on track" },
  behind: { it: "in ritardo", en: "behind" },
  critical: { it: "critico", en: "critical" },
  tooEarly: { it: "troppo presto", en: "too early" },
  noData: { it: "nessun dato", en: "no data" },
  notComputable: { it: "non calcolabile", en: "not computable" },
} as const;
