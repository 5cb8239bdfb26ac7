import { polygonHull } from "d3";
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
  return smoothLoop(outline);
}

/** A closed curve that touches the middle of each side and is pulled towards each corner (quadratic B-spline). */
function smoothLoop(corners: readonly (readonly [number, number])[]): string {
  const last = corners.at(-1);
  if (!last) return "";
  const middle = (a: readonly [number, number], b: readonly [number, number]) =>
    `${(a[0] + b[0]) / 2},${(a[1] + b[1]) / 2}`;
  const curves = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? last;
    return `Q${corner[0]},${corner[1]} ${middle(corner, next)}`;
  });
  return `M${middle(last, corners[0] ?? last)}${curves.join("")}Z`;
}
