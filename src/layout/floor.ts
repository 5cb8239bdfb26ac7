import type { Point } from "./placement";
import { createCellSearch } from "./searchCells";

/** A floor on which discs stand without touching: finds the free spot nearest to where one wants to be. */
export interface Floor {
  isFree(x: number, y: number, radius: number): boolean;
  occupy(x: number, y: number, radius: number): void;
  /** `null` when nothing within reach is free and accepted. */
  nearestFree(
    wanted: Point,
    radius: number,
    accepts?: (x: number, y: number) => boolean,
    reach?: number,
  ): Point | null;
  /** Tiles looked at and written to so far: what it has cost, on any machine. */
  readonly cost: () => number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Offsets of a sunflower's spiral, x and y in turn: every direction is tried evenly, nearer spots first. */
let spiral = new Float32Array(0);
/** Tiles reach that far beyond the frame: far islands, crowded edges. */
const SURROUND = 120;
/** No disc asks for more room than this, unless told otherwise. */
const WIDEST = 48;
/** Spots tried around the wanted one before the search goes by cells, where discs are so small that they are many. */
const TRIES = 256;
const SMALL = 8;
/** A spot is at most half a tile's diagonal away from the middle of its tile. */
const HALF_DIAGONAL = Math.SQRT1_2;

/**
 * Tiles of one unit, each knowing how far its middle is from the nearest disc, up to `usual`: asking for no more room
 * than that costs one look, however many discs there are, and a disc writes to the tiles it is near. Who asks for more,
 * up to `widest`, is held against the discs themselves.
 */
export function createFloor(
  { width, height }: { width: number; height: number },
  widest = WIDEST,
  usual = widest,
): Floor {
  const columns = Math.ceil(width) + 2 * SURROUND;
  const rows = Math.ceil(height) + 2 * SURROUND;
  const clearance = new Float32Array(columns * rows).fill(usual);
  const most = Math.fround(usual);
  /** x, y and radius in turn. */
  const discs: number[] = [];
  const searched = new Map<string, number>();
  let cost = 0;
  const look = () => void cost++;
  const cells = createCellSearch({ columns, rows, clearance, look });
  const tileOf = (at: number) => Math.floor(at) + SURROUND;

  function hasRoom(x: number, y: number, needed: number): boolean {
    cost++;
    const column = tileOf(x);
    const row = tileOf(y);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return false;
    const near = clearance[row * columns + column] ?? -1;
    if (needed <= most || near < most) return near >= needed;
    return isFarFromAll(column - SURROUND + 0.5, row - SURROUND + 0.5, needed);
  }

  function isFarFromAll(x: number, y: number, needed: number): boolean {
    if (needed > widest) return false;
    for (let i = 0; i < discs.length; i += 3) {
      const dx = (discs[i] ?? 0) - x;
      const dy = (discs[i + 1] ?? 0) - y;
      if (Math.sqrt(dx * dx + dy * dy) - (discs[i + 2] ?? 0) < needed) return false;
    }
    return true;
  }

  function occupy(x: number, y: number, radius: number): void {
    if (usual < widest) discs.push(x, y, radius);
    const reach = radius + usual;
    const lastRow = Math.min(rows - 1, tileOf(y + reach));
    const lastColumn = Math.min(columns - 1, tileOf(x + reach));
    for (let row = Math.max(0, tileOf(y - reach)); row <= lastRow; row++) {
      const dy = row - SURROUND + 0.5 - y;
      for (let column = Math.max(0, tileOf(x - reach)); column <= lastColumn; column++) {
        const dx = column - SURROUND + 0.5 - x;
        const free = Math.sqrt(dx * dx + dy * dy) - radius;
        const tile = row * columns + column;
        cost++;
        if (free < (clearance[tile] ?? 0)) clearance[tile] = free;
      }
    }
  }

  function nearestFree(
    wanted: Point,
    radius: number,
    accepts: (x: number, y: number) => boolean = () => true,
    reach = 160,
  ): Point | null {
    const needed = Math.min(radius, widest - 1);
    const isFineHere = accepts(wanted.x, wanted.y);
    if (isFineHere && hasRoom(wanted.x, wanted.y, needed + HALF_DIAGONAL)) return wanted;
    const step = Math.max(0.8, radius * 0.22);
    const tries = Math.ceil((reach / step) ** 2);
    // What was full for another like it is full for this one: floors only fill up.
    const key = `${wanted.x} ${wanted.y} ${radius}`;
    const first = searched.get(key) ?? 0;
    const isCrowd = usual < SMALL && needed <= usual && tries > TRIES;
    for (let i = first; i < (isCrowd ? TRIES : tries); i++) {
      if (2 * i >= spiral.length) growSpiral(2 * i);
      const x = Math.floor(wanted.x + step * (spiral[2 * i] ?? 0)) + 0.5;
      const y = Math.floor(wanted.y + step * (spiral[2 * i + 1] ?? 0)) + 0.5;
      if (!hasRoom(x, y, needed) || !accepts(x, y)) continue;
      searched.set(key, i);
      return { x, y };
    }
    if (!isCrowd) return null;
    searched.set(key, TRIES);
    return searchCells(wanted, needed, accepts, reach);
  }

  function searchCells(
    { x, y }: Point,
    needed: number,
    accepts: (x: number, y: number) => boolean,
    reach: number,
  ): Point | null {
    const spot = cells.nearest({
      wanted: { x: x + SURROUND, y: y + SURROUND },
      needed,
      accepts: (column, row) => accepts(column - SURROUND, row - SURROUND),
      reach,
    });
    return spot && { x: spot.x - SURROUND, y: spot.y - SURROUND };
  }

  const isFree = (x: number, y: number, radius: number) =>
    hasRoom(x, y, Math.min(radius, widest - 1) + HALF_DIAGONAL);
  return { isFree, occupy, nearestFree, cost: () => cost };
}

function growSpiral(spots: number): void {
  const known = spiral.length / 2;
  const grown = new Float32Array(2 * Math.max(spots, 1024));
  grown.set(spiral);
  for (let i = known; i < grown.length / 2; i++) {
    grown[2 * i] = Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE);
    grown[2 * i + 1] = Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE);
  }
  spiral = grown;
}
