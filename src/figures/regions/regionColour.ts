const COLOURS = 4;

/** The style sheet's colour of a region, by its place in the programme's order; those after the fourth share one. */
export function regionColour(index: number): string {
  return index >= 0 && index < COLOURS ? `var(--region-${index + 1})` : "var(--region-other)";
}
