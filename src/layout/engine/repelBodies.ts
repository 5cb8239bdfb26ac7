import { createTileOrder } from "./sortByTile";

/** Bodies in a cell that is not divided further: they ask the tree together. */
const LEAF = 12;
const LEVELS = 16;
/** d3-force's `distanceMin`: bodies nearer than this do not fly apart. */
const NEAREST = 1;

/**
 * Pushes every body away from all others, far ones taken together (Barnes & Hut, Nature 324, 1986). The tree is flat:
 * bodies sorted along a Z-curve, cells in the order of a walk, each knowing where its branch ends; the bodies of a
 * leaf ask it once for all of them (Barnes, J. Comput. Phys. 87, 1990), seen from the nearest corner of their box.
 */
export function createRepulsion(
  count: number,
  theta: number,
): (positions: Float64Array, velocities: Float64Array, strength: number) => void {
  const { tiles, sort } = createTileOrder(count);
  const cells = 2 * count + 1;
  const from = new Uint32Array(cells);
  const to = new Uint32Array(cells);
  const end = new Uint32Array(cells);
  const isLeaf = new Uint8Array(cells);
  const reach = new Float64Array(cells);
  const middleX = new Float64Array(cells);
  const middleY = new Float64Array(cells);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const seenX = new Float64Array(cells + count);
  const seenY = new Float64Array(cells + count);
  const seenMass = new Float64Array(cells + count);
  let made = 0;

  /** The cell of a run of bodies that share the first `level` quarters, and all below it. */
  function build(first: number, last: number): void {
    const cell = made++;
    from[cell] = first;
    to[cell] = last;
    const differing = (tiles.codes[first] ?? 0) ^ (tiles.codes[last - 1] ?? 0);
    const level = Math.clz32(differing) >> 1;
    isLeaf[cell] = last - first <= LEAF || level >= LEVELS ? 1 : 0;
    reach[cell] = (tiles.width / 2 ** level / theta) ** 2;
    if (isLeaf[cell] === 0) {
      const shift = 2 * (LEVELS - 1 - level);
      let start = first;
      for (let i = first + 1; i <= last; i++) {
        if (i < last && quarterAt(i, shift) === quarterAt(start, shift)) continue;
        build(start, i);
        start = i;
      }
    }
    end[cell] = made;
    balance(cell, first, last);
  }

  function quarterAt(i: number, shift: number): number {
    return ((tiles.codes[i] ?? 0) >>> shift) & 3;
  }

  function balance(cell: number, first: number, last: number): void {
    let [sumX, sumY] = [0, 0];
    for (let i = first; i < last; i++) {
      sumX += x[i] ?? 0;
      sumY += y[i] ?? 0;
    }
    middleX[cell] = sumX / (last - first);
    middleY[cell] = sumY / (last - first);
  }

  /** What the bodies of a leaf see: far cells as one, near bodies each. */
  function look(leaf: number): number {
    const box = boxOf(from[leaf] ?? 0, to[leaf] ?? 0);
    let seen = 0;
    for (let cell = 0; cell < made;) {
      const dx = Math.abs((middleX[cell] ?? 0) - box.x) - box.halfWidth;
      const dy = Math.abs((middleY[cell] ?? 0) - box.y) - box.halfHeight;
      const away = (dx > 0 ? dx * dx : 0) + (dy > 0 ? dy * dy : 0);
      if (away > (reach[cell] ?? 0)) {
        seenX[seen] = middleX[cell] ?? 0;
        seenY[seen] = middleY[cell] ?? 0;
        seenMass[seen++] = (to[cell] ?? 0) - (from[cell] ?? 0);
        cell = end[cell] ?? made;
        continue;
      }
      if (isLeaf[cell] === 1) {
        const last = to[cell] ?? 0;
        for (let i = from[cell] ?? 0; i < last; i++) {
          seenX[seen] = x[i] ?? 0;
          seenY[seen] = y[i] ?? 0;
          seenMass[seen++] = 1;
        }
      }
      cell++;
    }
    return seen;
  }

  const box = { x: 0, y: 0, halfWidth: 0, halfHeight: 0 };
  function boxOf(first: number, last: number): typeof box {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = first; i < last; i++) {
      left = Math.min(left, x[i] ?? 0);
      right = Math.max(right, x[i] ?? 0);
      top = Math.min(top, y[i] ?? 0);
      bottom = Math.max(bottom, y[i] ?? 0);
    }
    box.x = (left + right) / 2;
    box.y = (top + bottom) / 2;
    box.halfWidth = (right - left) / 2;
    box.halfHeight = (bottom - top) / 2;
    return box;
  }

  function pushAll(leaf: number, seen: number, velocities: Float64Array, strength: number): void {
    const last = to[leaf] ?? 0;
    for (let i = from[leaf] ?? 0; i < last; i++) {
      const ownX = x[i] ?? 0;
      const ownY = y[i] ?? 0;
      let [pushX, pushY] = [0, 0];
      for (let other = 0; other < seen; other++) {
        const dx = (seenX[other] ?? 0) - ownX;
        const dy = (seenY[other] ?? 0) - ownY;
        const squared = dx * dx + dy * dy;
        const push =
          (seenMass[other] ?? 0) / (squared < NEAREST ? Math.sqrt(squared) + 1e-9 : squared);
        pushX += dx * push;
        pushY += dy * push;
      }
      const body = tiles.order[i] ?? 0;
      velocities[2 * body] = (velocities[2 * body] ?? 0) - pushX * strength;
      velocities[2 * body + 1] = (velocities[2 * body + 1] ?? 0) - pushY * strength;
    }
  }

  return (positions, velocities, strength) => {
    if (count === 0) return;
    sort(positions);
    for (let i = 0; i < count; i++) {
      const body = tiles.order[i] ?? 0;
      x[i] = positions[2 * body] ?? 0;
      y[i] = positions[2 * body + 1] ?? 0;
    }
    made = 0;
    build(0, count);
    for (let cell = 0; cell < made; cell++) {
      if (isLeaf[cell] === 1) pushAll(cell, look(cell), velocities, strength);
    }
  };
}
