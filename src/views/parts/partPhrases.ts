export const PART_PHRASES = {
  illustrative: { it: "dimostrativo", en: "illustrative" },
  illustrativeTitle: {
    it: "Record inventato a scopo dimostrativo",
    en: "Record made up for demonstration",
  },
  notStated: { it: "non indicato", en: "not stated" },
  source: { it: "Fonte", en: "Source" },
  note: { it: "Nota", en: "Note" },
} as const;
