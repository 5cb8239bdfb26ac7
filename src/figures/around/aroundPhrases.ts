export const AROUND_PHRASES = {
  others: {
    it: (count: string) => `e altri ${count}`,
    en: (count: string) => `and ${count} more`,
  },
  ties: {
    it: (name: string, count: string, n: number) =>
      `${name}, ${count} ${n === 1 ? "accordo" : "accordi"} insieme`,
    en: (name: string, count: string, n: number) =>
      `${name}, ${count} ${n === 1 ? "partnership" : "partnerships"} together`,
  },
  lead: { it: "capofila", en: "lead" },
  illustrative: { it: "dimostrativo", en: "illustrative" },
} as const;
