/** Fetched with the zoom, apart from what the first page says. */
export const touchPhrases = {
  twoFingers: {
    it: "Due dita spostano e ingrandiscono la figura",
    en: "Two fingers move and enlarge the picture",
  },
} as const;
