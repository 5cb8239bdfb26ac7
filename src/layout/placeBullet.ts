/** Shares of a bullet's length, 0–1. */
export interface PlacedBullet {
  readonly value: number | null;
  readonly expected: number | null;
  readonly target: number | null;
}

export interface BulletFigures {
  readonly value: number | null;
  readonly baseline: number | null;
  readonly expected: number | null;
  readonly target: number | null;
}

/**
 * Where value, expected value and target stand on one bar: from the baseline (or zero) to the target, or to the value
 * where it has gone beyond. A falling indicator runs the same way: from where it began towards what it aims at.
 */
export function placeBullet({ value, baseline, expected, target }: BulletFigures): PlacedBullet {
  const from = baseline ?? 0;
  const aim = target ?? value ?? from;
  const isFalling = aim < from;
  const known = [aim, value, expected].filter((figure) => figure !== null);
  const end = isFalling ? Math.min(...known) : Math.max(...known);
  const share = (figure: number | null) => {
    if (figure === null) return null;
    return end === from ? (figure === end ? 1 : 0) : clamp((figure - from) / (end - from));
  };
  return { value: share(value), expected: share(expected), target: share(target) };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
