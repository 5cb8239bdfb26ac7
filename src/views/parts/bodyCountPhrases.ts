const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

/** How many bodies of each role, the number written as the language writes it. */
export const BODY_COUNT_PHRASES = {
  authorities: {
    it: (count: string, n: number) => `${count} ${one(n, "ente", "enti")}`,
    en: (count: string, n: number) => `${count} ${one(n, "authority", "authorities")}`,
  },
  actors: {
    it: (count: string, n: number) =>
      `${count} ${one(n, "attore territoriale", "attori territoriali")}`,
    en: (count: string, n: number) => `${count} ${one(n, "local actor", "local actors")}`,
  },
  partners: {
    it: (count: string, n: number) => `${count} ${one(n, "partner estero", "partner esteri")}`,
    en: (count: string, n: number) => `${count} ${one(n, "foreign partner", "foreign partners")}`,
  },
} as const;
