import { tickStep, ticks } from "d3";
import type { BurnUpFrame } from "./burnUpFrame";

export interface PlacedValues {
  readonly labels: readonly { readonly value: number; readonly y: number }[];
  /** Digits after the point that tell the labels apart. */
  readonly digits: number;
  readonly isFromZero: boolean;
  /** Room for the widest label, in pixels. */
  readonly labelWidth: number;
  readonly y: (value: number) => number;
}

/** Of the labels' type; thousands have a separator. */
const DIGIT_WIDTH = 7.5;

/**
 * The upright axis. It begins at zero unless that would leave more than two thirds of it empty; between whole numbers it
 * has whole numbers only. A small chart has no labels, leaves no room for them and
 * is filled by its values. `unit` is what is written behind each figure.
 */
export function placeValues(
  among: readonly number[],
  { height, top, bottom, valueLabels, dateLabels }: BurnUpFrame,
  unit = "",
): PlacedValues {
  const isSmall = dateLabels === 0;
  const [low, high] = extentOf(among);
  const round = tickStep(low, high, valueLabels);
  const from = isSmall ? low : Math.floor(low / round) * round;
  const to = isSmall ? high : Math.ceil(high / round) * round;
  const isWhole = among.every(Number.isInteger);
  const marks = ticks(from, to, valueLabels).filter((mark) => !isWhole || Number.isInteger(mark));
  const step = (marks[1] ?? to) - (marks[0] ?? from);
  const digits = isWhole ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const foot = height - bottom;
  const y = (value: number) => foot - ((value - from) / (to - from)) * (foot - top);
  const longest = Math.max(...marks.map((mark) => grouped(mark.toFixed(digits)).length));
  return {
    labels: marks.map((value) => ({ value, y: y(value) })),
    digits,
    isFromZero: from <= 0 && to >= 0,
    labelWidth: isSmall ? 0 : (longest + unit.length) * DIGIT_WIDTH,
    y,
  };
}

/** Values nearer to each other than this are one; of numbers above one, than this share of them. */
const NO_DISTANCE = 1e-9;

function extentOf(among: readonly number[]): readonly [number, number] {
  if (among.length === 0) return [0, 1];
  const low = Math.min(...among);
  const high = Math.max(...among);
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  if (to - from < NO_DISTANCE) return [0, 1];
  const isApart = high - low > NO_DISTANCE * Math.max(1, high, -low);
  const isMostlyEmpty = isApart && high - low < (to - from) / 3;
  return isMostlyEmpty ? [low, high] : [from, to];
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}
