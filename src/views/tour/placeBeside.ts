export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, "width" | "height">;

const GAP = 14;
const MARGIN = 12;

/**
 * The corner of a card beside what it explains, in pixels of a page of that size: under it, over it, at its right or at
 * its left, wherever it covers nothing of it; where it must, as little as possible.
 */
export function placeBeside(target: Box, card: Size, page: Size): { left: number; top: number } {
  const spots = [
    { left: target.left, top: target.top + target.height + GAP },
    { left: target.left, top: target.top - card.height - GAP },
    { left: target.left + target.width + GAP, top: target.top },
    { left: target.left - card.width - GAP, top: target.top },
    { left: target.left, top: page.height },
    { left: target.left, top: 0 },
  ].map(({ left, top }) => ({
    left: clamp(left, MARGIN, page.width - card.width - MARGIN),
    top: clamp(top, MARGIN, page.height - card.height - MARGIN),
  }));
  const covered = spots.map((spot) => overlap(target, { ...card, ...spot }));
  return spots[covered.indexOf(Math.min(...covered))] ?? { left: MARGIN, top: MARGIN };
}

/** In square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
