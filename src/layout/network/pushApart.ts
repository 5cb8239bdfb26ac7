import type { Hall } from "./hall";

const ROUNDS = 90;
/** Share of an overlap that the two together give way in a round. */
const GIVE = 0.7;
/** How strongly each is drawn back to its wish, at first; it fades. */
const HOLD = 0.06;

/**
 * Moves discs apart that overlap, all at once and each no further than it must, within the ellipse of a hall: a small
 * change of one wish, or one disc more, moves its neighbours a little and the others not at all. What still overlaps
 * after the last round does so by little. Moves `x` and `y`.
 */
export function pushApart(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
  hall: Hall,
): void {
  const [wishedX, wishedY] = [x.slice(), y.slice()];
  const pushX = new Float64Array(x.length);
  const pushY = new Float64Array(x.length);
  const grid = createGrid(x, y, radius);
  for (let round = 0; round < ROUNDS; round++) {
    const hold = HOLD * (1 - round / ROUNDS) ** 2;
    pushX.fill(0);
    pushY.fill(0);
    grid.fill();
    grid.eachPair((a, b) => {
      const needed = (radius[a] ?? 0) + (radius[b] ?? 0);
      const dx = (x[b] ?? 0) - (x[a] ?? 0);
      const dy = (y[b] ?? 0) - (y[a] ?? 0);
      const squared = dx * dx + dy * dy;
      if (squared >= needed * needed) return;
      const distance = Math.sqrt(squared) || 1e-6;
      const give = (GIVE * (needed - distance)) / distance / needed;
      // The larger of two stays where it is more than the smaller does.
      const [giveA, giveB] = [give * (radius[b] ?? 0), give * (radius[a] ?? 0)];
      pushX[a] = (pushX[a] ?? 0) - dx * giveA;
      pushY[a] = (pushY[a] ?? 0) - dy * giveA;
      pushX[b] = (pushX[b] ?? 0) + dx * giveB;
      pushY[b] = (pushY[b] ?? 0) + dy * giveB;
    });
    for (let i = 0; i < x.length; i++) {
      const atX = x[i] ?? 0;
      const atY = y[i] ?? 0;
      x[i] = atX + (pushX[i] ?? 0) + hold * ((wishedX[i] ?? 0) - atX);
      y[i] = atY + (pushY[i] ?? 0) + hold * ((wishedY[i] ?? 0) - atY);
      keepInside(x, y, i, radius[i] ?? 0, hall);
    }
  }
}

function keepInside(x: Float64Array, y: Float64Array, i: number, radius: number, hall: Hall): void {
  const u = ((x[i] ?? 0) - hall.x) / Math.max(1, hall.rx - radius);
  const v = ((y[i] ?? 0) - hall.y) / Math.max(1, hall.ry - radius);
  const far = Math.sqrt(u * u + v * v);
  if (far <= 1) return;
  x[i] = hall.x + ((x[i] ?? 0) - hall.x) / far;
  y[i] = hall.y + ((y[i] ?? 0) - hall.y) / far;
}

/** Discs by the square they lie in, as wide as the widest disc: those that touch lie in neighbouring squares. */
function createGrid(x: Float64Array, y: Float64Array, radius: Float64Array) {
  const width = 2 * radius.reduce((most, own) => Math.max(most, own), 1);
  const squares = new Map<number, number[]>();
  const COLUMNS = 1 << 16;
  const columnOf = (i: number) => Math.floor((x[i] ?? 0) / width) + COLUMNS / 2;
  const rowOf = (i: number) => Math.floor((y[i] ?? 0) / width) + COLUMNS / 2;
  function fill(): void {
    for (const square of squares.values()) square.length = 0;
    for (let i = 0; i < x.length; i++) {
      const key = rowOf(i) * COLUMNS + columnOf(i);
      const square = squares.get(key);
      if (square) square.push(i);
      else squares.set(key, [i]);
    }
  }
  /** Each pair once, in an order that follows from the places alone. */
  function eachPair(visit: (a: number, b: number) => void): void {
    for (const [key, square] of squares) {
      for (let i = 0; i < square.length; i++) {
        for (let j = i + 1; j < square.length; j++) visit(square[i] ?? 0, square[j] ?? 0);
      }
      for (const beside of [1, COLUMNS - 1, COLUMNS, COLUMNS + 1]) {
        const other = squares.get(key + beside);
        if (!other) continue;
        for (const a of square) for (const b of other) visit(a, b);
      }
    }
  }
  return { fill, eachPair };
}
