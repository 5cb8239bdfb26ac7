/** Words beside what is pointed at; each number comes with how it is written. */
export const TARGET_PHRASES = {
  agreements: {
    it: (n: number, text: string) => `${text} ${n === 1 ? "accordo" : "accordi"}`,
    en: (n: number, text: string) => `${text} ${n === 1 ? "partnership" : "partnerships"}`,
  },
  prepared: {
    it: (n: number, text: string) => `${text} ${n === 1 ? "accordo" : "accordi"} in preparazione`,
    en: (n: number, text: string) =>
      `${text} ${n === 1 ? "partnership" : "partnerships"} in preparation`,
  },
  startedAndPrepared: {
    it: (n: number, text: string, rest: string) =>
      `${text} ${n === 1 ? "accordo avviato" : "accordi avviati"}, ${rest} in preparazione`,
    en: (n: number, text: string, rest: string) =>
      `${text} ${n === 1 ? "partnership" : "partnerships"} started, ${rest} in preparation`,
  },
  worksWith: {
    it: (n: number, text: string) => `lavora con ${text} ${n === 1 ? "ente" : "enti"}`,
    en: (n: number, text: string) => `works with ${text} ${n === 1 ? "authority" : "authorities"}`,
  },
  worksWithAll: {
    it: (n: number, text: string) =>
      n === 1 ? "lavora con un attore o partner" : `lavora con ${text} tra enti, attori e partner`,
    en: (n: number, text: string) =>
      n === 1
        ? "works with one actor or partner"
        : `works with ${text} authorities, actors and partners`,
  },
} as const;
