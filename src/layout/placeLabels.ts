/** Axis-aligned box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly width: number;
  readonly height: number;
  /** Centre of the mark and the clear distance the text keeps from it; distance 0 with `isCentred`: upon the point. */
  readonly x: number;
  readonly y: number;
  readonly distance: number;
  readonly isCentred?: boolean;
  /** Only beside the mark, on that side. */
  readonly side?: "left" | "right";
  /** Stands whatever is in the way. */
  readonly isForced?: boolean;
}

/**
 * Greedy labels: in the order given (the important first) each takes the first of eight spots around its mark that
 * touches neither a mark nor a label before it nor the edge, else it is left out (`null`).
 * After J. Christensen, J. Marks, S. Shieber, "An empirical study of algorithms for point-feature label placement", 1995.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  page: Box,
): (Box | null)[] {
  const grid = createGrid();
  for (const box of obstacles) grid.add(box);
  return wishes.map((wish) => {
    const spots = spotsOf(wish);
    const free = spots.find((spot) => isWithin(spot, page) && !grid.touches(spot));
    const spot = free ?? (wish.isForced === true ? nearestWithin(spots, page) : null);
    if (spot) grid.add(spot);
    return spot ?? null;
  });
}

function spotsOf({ x, y, width, height, distance, isCentred, side }: LabelWish): Box[] {
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  if (isCentred === true) return [at(x - width / 2, y - height / 2)];
  if (side === "right") return [at(x + distance, y - height / 2)];
  if (side === "left") return [at(x - distance - width, y - height / 2)];
  const slant = distance * 0.72;
  return [
    at(x + distance, y - height / 2),
    at(x - distance - width, y - height / 2),
    at(x - width / 2, y - distance - height),
    at(x - width / 2, y + distance),
    at(x + slant, y - slant - height * 0.8),
    at(x + slant, y + slant - height * 0.2),
    at(x - slant - width, y - slant - height * 0.8),
    at(x - slant - width, y + slant - height * 0.2),
  ];
}

function isWithin(box: Box, page: Box): boolean {
  return (
    box.x >= page.x &&
    box.y >= page.y &&
    box.x + box.width <= page.x + page.width &&
    box.y + box.height <= page.y + page.height
  );
}

function nearestWithin(spots: readonly Box[], page: Box): Box | null {
  return spots.find((spot) => isWithin(spot, page)) ?? spots[0] ?? null;
}

const CELL = 48;

function createGrid() {
  const cells = new Map<number, Box[]>();
  return {
    add(box: Box): void {
      const right = cellAt(box.x + box.width);
      const bottom = cellAt(box.y + box.height);
      for (let column = cellAt(box.x); column <= right; column++) {
        for (let row = cellAt(box.y); row <= bottom; row++) {
          const key = column * 65_536 + row;
          const known = cells.get(key);
          if (known) known.push(box);
          else cells.set(key, [box]);
        }
      }
    },
    touches(box: Box): boolean {
      const right = cellAt(box.x + box.width);
      const bottom = cellAt(box.y + box.height);
      for (let column = cellAt(box.x); column <= right; column++) {
        for (let row = cellAt(box.y); row <= bottom; row++) {
          for (const other of cells.get(column * 65_536 + row) ?? NONE) {
            if (overlap(box, other)) return true;
          }
        }
      }
      return false;
    },
  };
}

const NONE: readonly Box[] = [];

function cellAt(position: number): number {
  return Math.floor(position / CELL);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
