import type { Point } from "./placement";

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
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function createFloor(cellSize = 24): Floor {
  const cells = new Map<number, number[]>();
  let largest = 0;
  const cellOf = (x: number) => Math.floor(x / cellSize);
  const keyOf = (column: number, row: number) => column * 65_536 + row;

  function isFree(x: number, y: number, radius: number): boolean {
    const reach = radius + largest;
    for (let column = cellOf(x - reach); column <= cellOf(x + reach); column++) {
      for (let row = cellOf(y - reach); row <= cellOf(y + reach); row++) {
        const discs = cells.get(keyOf(column, row));
        if (discs && touchesAny(discs, x, y, radius)) return false;
      }
    }
    return true;
  }

  function occupy(x: number, y: number, radius: number): void {
    largest = Math.max(largest, radius);
    const key = keyOf(cellOf(x), cellOf(y));
    const discs = cells.get(key);
    if (discs) discs.push(x, y, radius);
    else cells.set(key, [x, y, radius]);
  }

  function nearestFree(
    wanted: Point,
    radius: number,
    accepts: (x: number, y: number) => boolean = () => true,
    reach = 160,
  ): Point | null {
    const step = Math.max(0.6, radius * 0.3);
    const tries = Math.ceil((reach / step) ** 2);
    for (let i = 0; i < tries; i++) {
      // A sunflower's spiral: every direction is tried evenly, nearer spots first.
      const distance = step * Math.sqrt(i);
      const x = wanted.x + distance * Math.cos(i * GOLDEN_ANGLE);
      const y = wanted.y + distance * Math.sin(i * GOLDEN_ANGLE);
      if (accepts(x, y) && isFree(x, y, radius)) return { x, y };
    }
    return null;
  }

  return { isFree, occupy, nearestFree };
}

function touchesAny(discs: readonly number[], x: number, y: number, radius: number): boolean {
  for (let i = 0; i < discs.length; i += 3) {
    const dx = (discs[i] ?? 0) - x;
    const dy = (discs[i + 1] ?? 0) - y;
    const least = (discs[i + 2] ?? 0) + radius;
    if (dx * dx + dy * dy < least * least) return true;
  }
  return false;
}
