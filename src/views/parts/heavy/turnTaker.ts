/** Long enough to get on, short enough that nobody notices. */
const SLICE_MS = 12;

/** A pause for work in slices: lets others work whenever the slice has lasted long enough. */
export function turnTaker(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
