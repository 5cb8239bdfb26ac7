/** Hues of the palette: as many as stay apart for every kind of colour sight, and on grey paper. */
export const REGION_HUES = 4;

type SignBox = readonly [x: number, y: number, width: number, height: number];

const LYING: SignBox = [-0.58, -0.17, 1.16, 0.34];
const UPRIGHT: SignBox = [-0.17, -0.58, 0.34, 1.16];
/** What is cut out of a mark about the origin, against its radius: a dot, a bar either way, a cross. */
const SIGNS: readonly (readonly SignBox[])[] = [
  [],
  [[-0.3, -0.3, 0.6, 0.6]],
  [LYING],
  [UPRIGHT],
  [LYING, UPRIGHT],
];

/** A region by its place in the programme's order: the hues in turn; −1 for no region, and for those after the 20th. */
export function regionHue(index: number): number {
  return index < REGION_HUES * SIGNS.length ? index % REGION_HUES : -1;
}

/** Number of the sign that tells a region from others of its hue; 0 for none. */
export function regionSign(index: number): number {
  return regionHue(index) < 0 ? 0 : Math.floor(index / REGION_HUES);
}

export function signBoxes(sign: number): readonly SignBox[] {
  return SIGNS[sign] ?? [];
}

/** SVG path data of a region's sign on a mark; empty for those that go by their hue alone. */
export function signPath(index: number, x: number, y: number, radius: number): string {
  const at = (part: number) => (part * radius).toFixed(1);
  return signBoxes(regionSign(index))
    .map(([left, top, width, height]) => {
      const corner = `${(x + left * radius).toFixed(1)} ${(y + top * radius).toFixed(1)}`;
      return `M${corner}h${at(width)}v${at(height)}h${at(-width)}z`;
    })
    .join("");
}
