/** Fetched with the zoom, apart from what the first page says. */
export const touchPhrases = {
  twoFingers: { it: "Due dita per spostare la figura", en: "Two fingers move the picture" },
} as const;
