import type { Point } from "../../layout/placement";

/** Milliseconds after which words beside a mark are being read, and no longer passed by. */
const READING_MS = 400;
/** From the mark to the words, and a little beside them. */
const WAY = 18;

/**
 * Whether the pointer is on the words beside what it pointed at, or on its way to them, once they have stood for `ms`:
 * they stay then (WCAG 1.4.13). Who passes by quickly reaches what they cover. `at`: in the stage, in pixels.
 */
export function isOnTip(stage: Element | null, at: Point, ms: number): boolean {
  const tip = stage?.querySelector(".picture-tip")?.getBoundingClientRect();
  if (!stage || !tip || ms < READING_MS) return false;
  const { left, top } = stage.getBoundingClientRect();
  const [x, y] = [at.x + left, at.y + top];
  const isAcross = x > tip.left - WAY && x < tip.right + WAY;
  return isAcross && y > tip.top - WAY && y < tip.bottom + WAY;
}
