import type { Milestone } from "../analysis/progress/datedPath";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sheet a burn-up is drawn on, in pixels at its natural size. */
export interface BurnUpFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How many labels an axis may have; none on the axis of time of a small chart. */
  readonly dateLabels: number;
  readonly valueLabels: number;
}

/** `half` is one of two beside each other, `small` one of several. */
export const BURN_UP_FRAMES = {
  wide: {
    width: 760,
    height: 330,
    left: 12,
    right: 116,
    top: 30,
    bottom: 28,
    dateLabels: 6,
    valueLabels: 4,
  },
  half: {
    width: 520,
    height: 270,
    left: 12,
    right: 104,
    top: 30,
    bottom: 28,
    dateLabels: 4,
    valueLabels: 4,
  },
  narrow: {
    width: 340,
    height: 260,
    left: 10,
    right: 84,
    top: 30,
    bottom: 26,
    dateLabels: 3,
    valueLabels: 4,
  },
  small: {
    width: 168,
    height: 96,
    left: 2,
    right: 42,
    top: 12,
    bottom: 6,
    dateLabels: 0,
    valueLabels: 2,
  },
} as const satisfies Record<string, BurnUpFrame>;

export interface PlacedMilestone extends Point {
  readonly milestone: Milestone;
  readonly isTarget: boolean;
}
