import { curveCatmullRomClosed, line, polygonHull } from "d3";
import type { Point } from "./placement";

const CORNERS = 8;

/** Path data of a soft outline around some points, that far away from each. */
export function hullAround(points: readonly Point[], padding: number): string {
  const around = points.flatMap(({ x, y }) =>
    Array.from({ length: CORNERS }, (_, i): [number, number] => {
      const angle = (2 * Math.PI * i) / CORNERS;
      return [x + padding * Math.cos(angle), y + padding * Math.sin(angle)];
    }),
  );
  const outline = polygonHull(around);
  if (!outline) return "";
  return line().curve(curveCatmullRomClosed.alpha(0.5))(outline) ?? "";
}
