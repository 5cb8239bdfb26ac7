import type { PageSize } from "./view";

/** `null` where there is no canvas to paint on, or no room. */
export function contextOf(canvas: HTMLCanvasElement | null, size: PageSize) {
  return size.width > 0 && size.height > 0 ? (canvas?.getContext("2d") ?? null) : null;
}
