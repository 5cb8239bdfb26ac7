export const EVIDENCE_PHRASES = {
  countsFor: { it: "Per quali risultati conta", en: "Which results it counts for" },
  countsForNothing: {
    it: "A questa data non conta per alcun indicatore.",
    en: "At this date it counts for no indicator.",
  },
  inAll: {
    it: "Contato su tutto il programma, qualunque sia il filtro.",
    en: "Counted on the whole programme, whatever the filter.",
  },
  inRegion: {
    it: (region: string) => `Contato per la regione ${region}.`,
    en: (region: string) => `Counted for the region ${region}.`,
  },
  through: { it: "attraverso", en: "through" },
  makesCount: { it: "fa contare", en: "makes count" },
  andMore: {
    it: (count: string) => `e altri ${count}`,
    en: (count: string) => `and ${count} more`,
  },
  almost: { it: "Quasi conta: che cosa manca", en: "Nearly counts: what is missing" },
} as const;
