import type { CSSProperties } from "react";
import { regionHue, regionSign, signBoxes } from "../../layout/regionLook";

/** The style sheet's colour of a region, by its place in the programme's order. */
export function regionColour(index: number): string {
  const hue = regionHue(index);
  return hue < 0 ? "var(--region-other)" : `var(--region-${hue + 1})`;
}

/** A small field in a region's colour, with its sign where others have that colour too. */
export function regionSwatch(index: number): CSSProperties {
  const field = { backgroundColor: regionColour(index) };
  const signs = signBoxes(regionSign(index)).map(
    ([, , width, height]) =>
      `linear-gradient(var(--paper) 0 0) center/${width * 50}% ${height * 50}% no-repeat`,
  );
  return signs.length === 0 ? field : { background: `${signs.join()},${regionColour(index)}` };
}
