import type { Organisation } from "../model/organisation";
import type { Country } from "../model/programme";
import { FRAME_SIZE, type Frame, type PlacedCountry } from "./placement";
import { mean } from "./mean";
import { groupBy } from "../model/groupBy";

/** Partners of one country: a block at one side of the frame. */
interface Block {
  readonly country: string;
  readonly partners: readonly number[];
  /** The middle of their places; `null` where none has one. */
  readonly lon: number | null;
  readonly lat: number | null;
}

type Side = "first" | "last";

const HEADER = 17;
const BLOCK_GAP = 11;
const ROW = 15;
const COLUMN = 12;
const BAND_COLUMNS = 6;
const BAND_HEADER = 22;
const BAND_ROW = 46;
/** Width of a letter of a country's name in a tall frame, which is shown small. */
const BAND_LETTER = 9.6;
const SIDE_X = 150;

/**
 * Foreign partners around the regions, one block per country where it lies: western countries at the left of a wide
 * frame and eastern ones at the right, north above south; in bands above and below in a tall one. So a new agreement
 * moves none of them. Writes `x`, `y`.
 */
export function placePartnersAround(
  bodies: readonly Organisation[],
  frame: Frame,
  countryById: ReadonlyMap<string, Country>,
  x: Float32Array,
  y: Float32Array,
): PlacedCountry[] {
  const nameLength = (id: string) => countryById.get(id)?.name.it.length ?? 14;
  const sides = chooseSides(blocksOf(bodies), frame);
  return (["first", "last"] as const).flatMap((side) =>
    frame === "landscape"
      ? standInColumn(sides[side], side, x, y)
      : standInBand(sides[side], side, nameLength, x, y),
  );
}

function blocksOf(bodies: readonly Organisation[]): Block[] {
  const partners = bodies.flatMap((body, index) => (body.role === "partner" ? [index] : []));
  return [...groupBy(partners, (index) => bodies[index]?.country ?? "")].map(
    ([country, indexes]) => {
      const places = indexes.flatMap((index) => bodies[index]?.place ?? []);
      return {
        country,
        partners: indexes,
        lon: mean(places, (place) => place.lon) ?? null,
        lat: mean(places, (place) => place.lat) ?? null,
      };
    },
  );
}

/** West and east, or north and south, cut where both sides carry about the same; those without a place come last. */
function chooseSides(blocks: readonly Block[], frame: Frame): Record<Side, Block[]> {
  const across = (block: Block) =>
    (frame === "landscape" ? block.lon : block.lat && -block.lat) ?? 180;
  const ordered = [...blocks].sort(
    (a, b) => across(a) - across(b) || (a.country < b.country ? -1 : 1),
  );
  const half = ordered.reduce((sum, block) => sum + weightOf(block), 0) / 2;
  const sides: Record<Side, Block[]> = { first: [], last: [] };
  let carried = 0;
  for (const block of ordered) {
    const weight = weightOf(block);
    sides[carried + weight / 2 <= half ? "first" : "last"].push(block);
    carried += weight;
  }
  return sides;
}

function weightOf(block: Block): number {
  return block.partners.length + 1.5;
}

function standInColumn(
  blocks: readonly Block[],
  side: Side,
  x: Float32Array,
  y: Float32Array,
): PlacedCountry[] {
  const { width, height } = FRAME_SIZE.landscape;
  const partners = blocks.reduce((sum, block) => sum + block.partners.length, 0);
  const free = height - 40 - blocks.length * (HEADER + 9);
  const columns = Math.max(1, Math.ceil((partners * 10) / Math.max(60, free)));
  const rowsOf = (block: Block) => Math.ceil(block.partners.length / columns);
  const rows = blocks.reduce((sum, block) => sum + rowsOf(block), 0);
  const pitch = Math.min(ROW, Math.max(60, free) / Math.max(1, rows));
  const ordered = [...blocks].sort((a, b) => (b.lat ?? -90) - (a.lat ?? -90));
  const starts = standInLine(
    ordered.map((block) => HEADER + rowsOf(block) * pitch),
    14,
    height - 14,
  );
  const outward = side === "first" ? -1 : 1;
  const edge = side === "first" ? SIDE_X : width - SIDE_X;
  return ordered.map((block, i) => {
    const top = starts[i] ?? 0;
    block.partners.forEach((partner, n) => {
      x[partner] = edge + outward * (n % columns) * Math.min(COLUMN, 110 / columns);
      y[partner] = top + HEADER + (Math.floor(n / columns) + 0.5) * pitch;
    });
    return {
      country: block.country,
      partners: block.partners.length,
      x: edge - outward * 4,
      y: top + HEADER / 2 + 1,
      align: side === "first" ? ("end" as const) : ("start" as const),
    };
  });
}

/** In rows of blocks, as many as the names need. */
function standInBand(
  blocks: readonly Block[],
  side: Side,
  nameLength: (country: string) => number,
  x: Float32Array,
  y: Float32Array,
): PlacedCountry[] {
  const { width, height } = FRAME_SIZE.portrait;
  const lengthOf = (block: Block) =>
    Math.max(
      nameLength(block.country) * BAND_LETTER + 8,
      Math.min(BAND_COLUMNS, block.partners.length) * COLUMN + 8,
    );
  const rows = intoRows(
    [...blocks].sort((a, b) => (a.lon ?? 180) - (b.lon ?? 180)),
    lengthOf,
    width - 20,
  );
  return rows.flatMap((row, rowIndex) => {
    const starts = standInLine(row.map(lengthOf), 10, width - 10);
    const fromRim = side === "first" ? rowIndex : rows.length - rowIndex;
    const top = side === "first" ? 6 + fromRim * BAND_ROW : height - 6 - fromRim * BAND_ROW;
    return row.map((block, i) =>
      standInBlock(block, (starts[i] ?? 0) + lengthOf(block) / 2, top, x, y),
    );
  });
}

function standInBlock(
  block: Block,
  centre: number,
  top: number,
  x: Float32Array,
  y: Float32Array,
): PlacedCountry {
  const { partners } = block;
  const columns = Math.max(Math.min(BAND_COLUMNS, partners.length), Math.ceil(partners.length / 2));
  const pitch = (Math.min(BAND_COLUMNS, columns) * COLUMN) / columns;
  partners.forEach((partner, n) => {
    x[partner] = centre + ((n % columns) - (columns - 1) / 2) * pitch;
    y[partner] = top + BAND_HEADER + 5 + Math.floor(n / columns) * COLUMN;
  });
  return {
    country: block.country,
    partners: partners.length,
    x: centre,
    y: top + BAND_HEADER / 2,
    align: "center",
  };
}

function intoRows(
  blocks: readonly Block[],
  lengthOf: (block: Block) => number,
  width: number,
): Block[][] {
  const total = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  const count = Math.max(1, Math.ceil(total / width));
  // Neighbours go to different rows: each row spans the whole width.
  return Array.from({ length: count }, (_, row) =>
    blocks.filter((_block, index) => index % count === row),
  ).filter((row) => row.length > 0);
}

/** Starts of segments of these lengths, one after the other about the middle, squeezed where room is short. */
function standInLine(lengths: readonly number[], from: number, to: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const free = Math.max(0, to - from - total);
  const gap = Math.min(BLOCK_GAP, free / Math.max(1, lengths.length));
  const squeeze = Math.min(1, (to - from) / Math.max(1, total));
  let start = (from + to - total * squeeze - gap * (lengths.length - 1)) / 2;
  return lengths.map((length) => {
    const own = start;
    start += length * squeeze + gap;
    return own;
  });
}
