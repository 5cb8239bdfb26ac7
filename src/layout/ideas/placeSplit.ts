/** A part of the network: how many authorities, and where it stands. */
export interface PlacedPart {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedSplit {
  readonly width: number;
  readonly height: number;
  /** Where the record stands that holds the parts together. */
  readonly centre: { readonly x: number; readonly y: number };
  readonly parts: readonly PlacedPart[];
}

const RADIUS = { smallest: 9, largest: 26 };
const GAP = 16;
const RISE = 46;

/** The parts side by side under the record that joins them, the largest first; areas tell their sizes. */
export function placeSplit(sizes: readonly number[]): PlacedSplit {
  const sorted = [...sizes].sort((a, b) => b - a);
  const most = sorted[0] ?? 1;
  let x = GAP;
  const parts = sorted.map((size) => {
    const radius = Math.max(RADIUS.smallest, RADIUS.largest * Math.sqrt(size / most));
    const part = { size, x: x + radius, y: RISE + RADIUS.largest + GAP, radius };
    x += 2 * radius + GAP;
    return part;
  });
  return {
    width: x,
    height: RISE + 2 * RADIUS.largest + 2 * GAP,
    centre: { x: x / 2, y: GAP },
    parts,
  };
}
