import type { BurnUpFrame, PlacedMilestone, Point } from "./burnUpFrame";

/** Where the words stand; `null` = there is no room, or nothing to say. Lines of text are centred on `y`. */
export interface BurnUpLabels {
  /** Beside the last value. */
  readonly now: Point | null;
  /** Beside the target. */
  readonly target: Point | null;
  /** The distance between value and path on the reading date. */
  readonly gap: Point | null;
  /** Milestones other than the target that have room for a label, above or below the path. */
  readonly milestones: readonly {
    readonly at: Point;
    readonly milestone: PlacedMilestone["milestone"];
  }[];
}

interface ToLabel {
  readonly now: Point | null;
  readonly expected: Point | null;
  readonly milestones: readonly PlacedMilestone[];
  readonly frame: BurnUpFrame;
}

/** Height of a line of text, and the width that a short label takes. */
const LINE = 17;
const WORD = 58;

/** Words at the right of the last value and of the target, never on top of each other. */
export function placeBurnUpLabels({ now, expected, milestones, frame }: ToLabel): BurnUpLabels {
  const isSmall = frame.dateLabels === 0;
  const target = milestones.at(-1);
  const besideTarget = target === undefined ? null : beside(target);
  const lines = isSmall ? 1 : 2;
  return {
    target: besideTarget,
    now: now && stepAside(beside(now), besideTarget, lines, frame.height - frame.bottom),
    gap: isSmall ? null : gapLabel(now, expected, milestones),
    milestones: isSmall ? [] : milestoneLabels(milestones, [now, expected]),
  };
}

function beside({ x, y }: Point): Point {
  return { x: x + 9, y };
}

/** The label gives way to one of so many lines where it would touch it, and stays above the foot. */
function stepAside(label: Point, other: Point | null, lines: number, foot: number): Point {
  if (other === null || other.x - label.x > WORD) return label;
  const room = (LINE * (lines + 1)) / 2;
  // The second line hangs below the first.
  const middle = other.y + (LINE * (lines - 1)) / 2;
  if (Math.abs(label.y - middle) >= room) return label;
  const below = middle + room;
  const isBelow = label.y >= other.y && below <= foot;
  return { x: label.x, y: isBelow ? below : other.y - LINE };
}

/** Shares of the way from the path to the value, the best place first. */
const ALONG_GAP = [0.5, 0.7, 0.85, 0.3];
const MARK = 7;

/**
 * Beside the line between value and path, where that is long enough, and off the marks there; they are apart on the
 * reading date only.
 */
function gapLabel(
  now: Point | null,
  expected: Point | null,
  milestones: readonly Point[],
): Point | null {
  if (now === null || expected === null || now.x !== expected.x) return null;
  if (Math.abs(now.y - expected.y) < LINE) return null;
  const x = now.x - 6;
  const near = milestones.filter((mark) => mark.x < x && mark.x > x - WORD - MARK);
  const places = ALONG_GAP.map((share) => ({ x, y: expected.y + (now.y - expected.y) * share }));
  const isFree = ({ y }: Point) => near.every((mark) => Math.abs(mark.y - y) >= LINE / 2 + MARK);
  return places.find(isFree) ?? places[0] ?? null;
}

/** Outside the path, each a word's width from the last and from what else stands there. */
function milestoneLabels(
  milestones: readonly PlacedMilestone[],
  others: readonly (Point | null)[],
): BurnUpLabels["milestones"] {
  const labels: { at: Point; milestone: PlacedMilestone["milestone"] }[] = [];
  const taken = others.filter((point) => point !== null);
  const target = milestones.at(-1);
  for (const { x, y, milestone, isTarget } of milestones) {
    const isRising = target === undefined || target.y <= y;
    const at = { x: x - 8, y: isRising ? y - 11 : y + 14 };
    const isFree = [...taken, ...labels.map((label) => label.at)].every(
      (point) => Math.abs(point.x - at.x) >= WORD || Math.abs(point.y - at.y) >= LINE,
    );
    if (!isTarget && isFree && at.x >= WORD) labels.push({ at, milestone });
  }
  return labels;
}
