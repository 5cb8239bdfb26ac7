export const GUIDE_PHRASES = {
  howToRead: { it: "Come si legge", en: "How to read it" },
  words: { it: "Le parole:", en: "The words:" },
  glossary: { it: "tutto il glossario", en: "the whole glossary" },
} as const;
