const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
};

/** Months that a key moves a handle of the time strip by. */
export function stepOf(key: string): number | undefined {
  return KEY_STEPS[key];
}
