import type { Point } from "./placement";

/** Tiles along the side of a cell. */
const SIDE = 8;
/** Classes of room asked for, to a unit. */
const CLASSES = 4;

/** Numbers on tiles of one unit that only ever fall; tile (0, 0) has its middle at (0.5, 0.5). */
export interface Tiles {
  readonly columns: number;
  readonly rows: number;
  readonly clearance: Float32Array;
  /** Told of each tile and cell looked at. */
  readonly look: () => void;
}

/**
 * Finds the accepted tile nearest to a spot whose number is large enough, ring by ring of cells. Each cell remembers
 * the most that it may still offer and how many rings about it are full, so that a crowd is not searched through again
 * for each of its members.
 */
export function createCellSearch({ columns, rows, clearance, look }: Tiles) {
  const across = Math.ceil(columns / SIDE);
  const down = Math.ceil(rows / SIDE);
  const offers = new Float32Array(across * down).fill(Number.POSITIVE_INFINITY);
  const fullRings = new Map<number, Uint8Array>();
  let best: Point | null = null;
  let distance = 0;

  function searchCell(column: number, row: number, search: Search): number {
    look();
    const cell = row * across + column;
    const known = offers[cell] ?? 0;
    if (known < search.needed || isBeyond(column, row, search.wanted)) return known;
    const { wanted, needed, accepts } = search;
    const [endX, endY] = [Math.min(columns, (column + 1) * SIDE), Math.min(rows, (row + 1) * SIDE)];
    let most = -1;
    for (let y = row * SIDE; y < endY; y++) {
      for (let x = column * SIDE; x < endX; x++) {
        look();
        const room = clearance[y * columns + x] ?? -1;
        if (room > most) most = room;
        if (room < needed) continue;
        const far = Math.hypot(x + 0.5 - wanted.x, y + 0.5 - wanted.y);
        if (far >= distance || !accepts(x + 0.5, y + 0.5)) continue;
        distance = far;
        best = { x: x + 0.5, y: y + 0.5 };
      }
    }
    offers[cell] = most;
    return most;
  }

  /** Whether no tile of a cell can be nearer than the best so far. */
  function isBeyond(column: number, row: number, { x, y }: Point): boolean {
    const dx = Math.max(0, column * SIDE + 0.5 - x, x - (column + 1) * SIDE + 0.5);
    const dy = Math.max(0, row * SIDE + 0.5 - y, y - (row + 1) * SIDE + 0.5);
    return dx * dx + dy * dy >= distance * distance;
  }

  /** The most that any cell of a ring offers. */
  function searchRing(column: number, row: number, ring: number, search: Search): number {
    const [left, right] = [Math.max(0, column - ring), Math.min(across - 1, column + ring)];
    let most = -1;
    for (let y = Math.max(0, row - ring); y <= Math.min(down - 1, row + ring); y++) {
      const isEdge = y === row - ring || y === row + ring;
      for (let x = isEdge ? left : column - ring; x <= right; x += isEdge ? 1 : 2 * ring) {
        if (x >= 0) most = Math.max(most, searchCell(x, y, search));
      }
    }
    return most;
  }

  function nearest(search: Search): Point | null {
    best = null;
    distance = search.reach;
    const column = Math.floor(search.wanted.x / SIDE);
    const row = Math.floor(search.wanted.y / SIDE);
    if (column < 0 || row < 0 || column >= across || row >= down) return null;
    const least = Math.floor(search.needed * CLASSES);
    const full = fullRings.get(least) ?? new Uint8Array(across * down);
    fullRings.set(least, full);
    const cell = row * across + column;
    const first = full[cell] ?? 0;
    let isFull = true;
    // No tile of a ring is nearer than the rings within are wide.
    for (let ring = first; (ring - 1) * SIDE < distance; ring++) {
      isFull = searchRing(column, row, ring, search) < least / CLASSES && isFull;
      if (isFull) full[cell] = ring + 1;
    }
    return best;
  }

  return { nearest };
}

interface Search {
  readonly wanted: Point;
  readonly needed: number;
  readonly accepts: (x: number, y: number) => boolean;
  readonly reach: number;
}
