/** What the area of an authority's mark stands for. */
export type SizeMeasure = "agreements" | "partners" | "regions" | "population";

/** Entries of the picture's legend that can be singled out. */
export const LEGEND_KEYS = [
  "square",
  "circle",
  "hexagon",
  "triangle",
  "diamond",
  "interregional",
  "regional",
  "abroad",
  "local",
  "preparation",
  "ended",
  "declared",
  "documented",
  "isolate",
  "illustrative",
] as const;
export type LegendKey = (typeof LEGEND_KEYS)[number];

/** How many links away from a body others may be to be lit with it. */
export type Steps = 1 | 2 | 3;
