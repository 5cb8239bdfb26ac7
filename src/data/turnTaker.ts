import { giveWay } from "./giveWay";

/** Long enough to get on, short enough that a telephone four times as slow still answers. */
const SLICE_MS = 8;

/** A pause for work in slices: lets others work whenever the slice has lasted long enough. */
export function turnTaker(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await giveWay();
    since = performance.now();
  };
}
