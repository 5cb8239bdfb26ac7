import { regionHue } from "../../layout/regionLook";

/** The page's colours as the canvas needs them, read from the custom properties in force. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly line: string;
  readonly accent: string;
  readonly sea: string;
  readonly land: string;
  readonly landQuiet: string;
  readonly regions: readonly string[];
  readonly regionOther: string;
  readonly font: string;
  readonly isDark: boolean;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string, fallback: string) =>
    style.getPropertyValue(`--${name}`).trim() || fallback;
  return {
    ink: token("ink", "#17324d"),
    inkSoft: token("ink-soft", "#4a5d70"),
    paper: token("paper", "#ffffff"),
    line: token("line", "#d9e1ea"),
    accent: token("accent", "#0066cc"),
    sea: token("sea", "#eef3f8"),
    land: token("land", "#ffffff"),
    landQuiet: token("land-quiet", "#f6f5f1"),
    regions: [
      token("region-1", "#1c326f"),
      token("region-2", "#63290c"),
      token("region-3", "#319d78"),
      token("region-4", "#c763dc"),
    ],
    regionOther: token("region-other", "#5c6f82"),
    font: token("font", "sans-serif"),
    isDark: style.colorScheme.includes("dark"),
  };
}

/** The hues in turn; bodies of no region have a neutral one. */
export function regionColour(palette: Palette, region: number): string {
  return palette.regions[regionHue(region)] ?? palette.regionOther;
}
