const TILES = 65_536;

/** Bodies in the order of a walk through ever finer quarters of the plane, so that neighbours lie together. */
export interface TileOrder {
  readonly order: Uint32Array;
  /** In that order: two bits of quarter per level, the coarsest highest (Morton 1966). */
  readonly codes: Uint32Array;
  /** Width of the whole square. */
  width: number;
}

interface Workspace {
  readonly order: Uint32Array;
  readonly codes: Uint32Array;
}

const DIGITS = 256;

/** Makes room once for sorting `count` bodies again and again. */
export function createTileOrder(count: number): {
  readonly tiles: TileOrder;
  readonly sort: (positions: Float64Array) => void;
} {
  const tiles = { order: new Uint32Array(count), codes: new Uint32Array(count), width: 0 };
  const spare = { order: new Uint32Array(count), codes: new Uint32Array(count) };
  const starts = new Uint32Array(DIGITS + 1);
  function sort(positions: Float64Array): void {
    const { left, top, width } = squareAround(positions);
    const scale = (TILES - 1) / width;
    tiles.width = (width * TILES) / (TILES - 1);
    for (let body = 0; body < count; body++) {
      const column = ((positions[2 * body] ?? 0) - left) * scale;
      const row = ((positions[2 * body + 1] ?? 0) - top) * scale;
      tiles.codes[body] = spread(column) | (spread(row) << 1);
      tiles.order[body] = body;
    }
    // An even number of passes: the sorted codes end where they began.
    sortByDigit(tiles, spare, starts, 0);
    sortByDigit(spare, tiles, starts, 8);
    sortByDigit(tiles, spare, starts, 16);
    sortByDigit(spare, tiles, starts, 24);
  }
  return { tiles, sort };
}

function squareAround(positions: Float64Array): { left: number; top: number; width: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, width: Math.max(right - left, bottom - top, 1e-6) };
}

/** The lower 16 bits of a number, a free bit before each. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

function sortByDigit(from: Workspace, to: Workspace, starts: Uint32Array, shift: number): void {
  const { length } = from.codes;
  starts.fill(0);
  for (let i = 0; i < length; i++) {
    const digit = ((from.codes[i] ?? 0) >>> shift) & 0xff;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++) {
    starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  }
  for (let i = 0; i < length; i++) {
    const code = from.codes[i] ?? 0;
    const digit = (code >>> shift) & 0xff;
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    to.codes[place] = code;
    to.order[place] = from.order[i] ?? 0;
  }
}
