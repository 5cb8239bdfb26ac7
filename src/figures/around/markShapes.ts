import type { MarkShape } from "../../layout/mark";
import { regionColour } from "../regions/regionColour";

/** The outline of a mark around 0, 0, as on the map; all about equally large. */
export const MARK_SHAPE_PATHS: Readonly<Record<MarkShape, string>> = {
  square: "M-4.6-4.6H4.6V4.6H-4.6Z",
  circle: "M0-5.2A5.2 5.2 0 1 1-.01-5.2Z",
  hexagon: "M0-5.5L4.8-2.75V2.75L0 5.5L-4.8 2.75V-2.75Z",
  triangle: "M0-5L5 3.8H-5Z",
  diamond: "M0-6L4.8 0L0 6L-4.8 0Z",
};

/** Partners abroad, and partnerships, are grey diamonds as on the map. */
export function markColour(shape: MarkShape, region: number): string {
  return shape === "diamond" ? "var(--ink-soft)" : regionColour(region);
}
