import type { Geography } from "../model/geography";
import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { centreOf } from "./centreOf";
import { FRAME_SIZE, type Frame, type PlacedRegion } from "./placement";
import { mean } from "./mean";

interface Inner {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the regions may fill: the foreign partners stand around it, at the sides or above and below. */
const INNER: Record<Frame, Inner> = {
  landscape: { left: 168, top: 8, width: 664, height: 584 },
  portrait: { left: 14, top: 92, width: 612, height: 576 },
};
/** Wide ellipses leave room for names, which run sideways. */
const ASPECT: Record<Frame, number> = { landscape: 1.24, portrait: 1.05 };
const TITLE_HEIGHT = 24;
/** Where regions are many, marks are small and titles large against them. */
const TITLE_HEIGHT_OF_MANY = 34;
const MANY_ROWS = 3;
const GAP = 24;

interface Cell {
  readonly region: string | null;
  readonly authorities: number;
  readonly isolates: number;
  readonly lon: number | null;
  readonly lat: number | null;
  /** Radius against the largest region's. */
  readonly share: number;
}

/**
 * One ellipse per region, its area as the number of authorities, in rows from north to south and from west to east
 * within a row; without any places, in the programme's order.
 */
export function placeRegions(
  programme: Programme,
  geography: Geography,
  partnershipCounts: Uint32Array,
  frame: Frame,
): PlacedRegion[] {
  const cells = cellsOf(programme, geography, partnershipCounts);
  const rows = intoRows(cells, frame);
  return arrange(rows, INNER[frame], ASPECT[frame]);
}

function cellsOf(programme: Programme, geography: Geography, counts: Uint32Array): Cell[] {
  const known = new Set(programme.regions.map((region) => region.id));
  const byRegion = new Map<string | null, number[]>([...known, null].map((id) => [id, []]));
  programme.organisations.forEach(({ role, region }, index) => {
    if (role === "partner") return;
    byRegion.get(region !== null && known.has(region) ? region : null)?.push(index);
  });
  const groups = [...byRegion].map(([region, indices]) => {
    const bodies = indices.flatMap((index) => programme.organisations[index] ?? []);
    const authorities = indices.filter(
      (index) => programme.organisations[index]?.role === "authority",
    );
    const isolates = authorities.filter((index) => counts[index] === 0).length;
    return { region, authorities: authorities.length, isolates, bodies };
  });
  const shown = groups.filter((group) => group.bodies.length > 0);
  const largest = Math.max(...shown.map((group) => steppedRadius(group.authorities)));
  return shown.map(({ bodies, ...group }) => ({
    ...group,
    ...whereIs(group.region, bodies, geography),
    share: Math.max(0.5, steppedRadius(group.authorities) / largest),
  }));
}

const RADIUS_STEP = 1.12;

/** Grows as the square root of the number, in steps, so that one authority more seldom changes any ellipse. */
function steppedRadius(authorities: number): number {
  return RADIUS_STEP ** Math.round(Math.log(Math.sqrt(authorities + 2)) / Math.log(RADIUS_STEP));
}

function whereIs(
  region: string | null,
  bodies: readonly Organisation[],
  geography: Geography,
): Pick<Cell, "lon" | "lat"> {
  const shape = geography.regions.find(({ id }) => region !== null && String(id) === region);
  if (shape) {
    const [lon, lat] = centreOf([shape]);
    return { lon, lat };
  }
  return {
    lon: mean(bodies, ({ place }) => place?.lon) ?? null,
    lat: mean(bodies, ({ place }) => place?.lat) ?? null,
  };
}

function intoRows(cells: readonly Cell[], frame: Frame): Cell[][] {
  const { width, height } = INNER[frame];
  const ideal = Math.sqrt((cells.length * height * ASPECT[frame]) / width);
  const rowCount = Math.max(1, Math.round(ideal));
  // Regions without a place come last, in the programme's order.
  const northFirst = [...cells].sort((a, b) => (b.lat ?? -90) - (a.lat ?? -90));
  const rows: Cell[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const from = Math.round((row * cells.length) / rowCount);
    const to = Math.round(((row + 1) * cells.length) / rowCount);
    const westFirst = northFirst.slice(from, to).sort((a, b) => (a.lon ?? 180) - (b.lon ?? 180));
    if (westFirst.length > 0) rows.push(westFirst);
  }
  return rows;
}

/** The largest common scale at which every row fits; what is left over is shared out evenly. */
function arrange(rows: readonly Cell[][], inner: Inner, aspect: number): PlacedRegion[] {
  const titleHeight = rows.length > MANY_ROWS ? TITLE_HEIGHT_OF_MANY : TITLE_HEIGHT;
  const tallest = rows.map((row) => Math.max(...row.map((cell) => cell.share)));
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const byHeight =
    (inner.height - rows.length * titleHeight - rows.length * GAP * 0.4) / (2 * sumOf(tallest));
  const byWidth = rows.map(
    (row) => (inner.width - row.length * GAP) / (2 * aspect * sumOf(row.map((c) => c.share))),
  );
  const ry = Math.min(byHeight, FRAME_SIZE.landscape.height * 0.34, ...byWidth);
  const used = 2 * ry * sumOf(tallest) + rows.length * titleHeight;
  const gapY = (inner.height - used) / rows.length;
  let top = inner.top - gapY / 2;
  return rows.flatMap((row, rowIndex) => {
    const half = ry * (tallest[rowIndex] ?? 1);
    top += gapY + titleHeight;
    const y = top + half;
    top += 2 * half;
    const usedX = 2 * aspect * ry * sumOf(row.map((cell) => cell.share));
    const gapX = (inner.width - usedX) / row.length;
    let left = inner.left - gapX / 2;
    return row.map(({ region, authorities, isolates, share }) => {
      const rx = aspect * ry * share;
      const x = left + gapX + rx;
      left = x + rx;
      return { region, authorities, isolates, x, y, rx, ry: ry * share };
    });
  });
}
