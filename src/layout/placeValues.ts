import { nice, ticks } from "d3";
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
 * The upright axis. It begins at zero unless that would leave more than half of it empty; between whole numbers it
 * has whole numbers only. A small chart has no labels and leaves no room for them.
 */
export function placeValues(
  among: readonly number[],
  { height, top, bottom, valueLabels, dateLabels }: BurnUpFrame,
): PlacedValues {
  const [from, to] = nice(...extentOf(among), valueLabels);
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
    labelWidth: dateLabels === 0 ? 0 : longest * DIGIT_WIDTH,
    y,
  };
}

function extentOf(among: readonly number[]): [number, number] {
  const low = Math.min(...among);
  const high = Math.max(...among);
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  const isMostlyEmpty = low < high && high - low < (to - from) / 2;
  if (isMostlyEmpty) return [low, high];
  return from < to && Number.isFinite(to - from) ? [from, to] : [0, 1];
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}
