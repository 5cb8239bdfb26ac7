/** The keys that move within a figure. */
export const MOVE_KEYS: ReadonlySet<string> = new Set([
  "ArrowRight",
  "ArrowLeft",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
]);
