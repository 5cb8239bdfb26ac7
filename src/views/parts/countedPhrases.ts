const others = (count: number, singular: string, plural: string) =>
  count === 0 ? "" : count === 1 ? singular : plural;

/** Why a record counts: written out by `describeCounted`. */
export const COUNTED_PHRASES = {
  between: {
    it: (regions: string) => `, tra ${regions}`,
    en: (regions: string) => `, between ${regions}`,
  },
  party: {
    it: (how: string, more: number, written: string) =>
      `è parte di ${how}${others(more, " e di un altro accordo", ` e di altri ${written} accordi`)}`,
    en: (how: string, more: number, written: string) =>
      `is a party to ${how}${others(more, " and to one more partnership", ` and to ${written} more partnerships`)}`,
  },
  joined: {
    it: (how: string, more: number, written: string) =>
      `unite da ${how}${others(more, " e da un altro accordo", ` e da altri ${written} accordi`)}`,
    en: (how: string, more: number, written: string) =>
      `joined by ${how}${others(more, " and by one more partnership", ` and by ${written} more partnerships`)}`,
  },
  named: {
    it: (how: string, more: number, written: string) =>
      `nominato da ${how}${others(more, " e da un altro accordo", ` e da altri ${written} accordi`)}`,
    en: (how: string, more: number, written: string) =>
      `named by ${how}${others(more, " and by one more partnership", ` and by ${written} more partnerships`)}`,
  },
  since: {
    it: (from: string) => `conta ${from}`,
    en: (from: string) => `counts ${from}`,
  },
  again: {
    it: (from: string, first: string) => `conta di nuovo ${from}; la prima volta ${first}`,
    en: (from: string, first: string) => `counts again ${from}; first ${first}`,
  },
  lastStep: {
    it: (stage: string, when: string) => `ultima tappa: ${stage} ${when}`,
    en: (stage: string, when: string) => `last step: ${stage} ${when}`,
  },
  noStep: { it: "nessuna tappa datata", en: "no dated step" },
  missing: {
    it: (what: string, many: boolean) => `${many ? "mancano" : "manca"} ${what}`,
    en: (what: string, many: boolean) => `${many ? "still missing" : "missing"}: ${what}`,
  },
} as const;
