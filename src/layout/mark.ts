import type { Organisation } from "../model/organisation";

/** One shape per kind, so that colour is never the only sign. */
export const MARK_SHAPES = ["square", "circle", "hexagon", "triangle", "diamond"] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

export function shapeOf(body: Organisation): MarkShape {
  if (body.role === "actor") return "triangle";
  if (body.role === "partner") return "diamond";
  if (body.kind === "provincia") return "square";
  return body.kind === "comune" ? "circle" : "hexagon";
}

const LARGEST_COUNT = 16;

/** Radius in world units of a body with that many partnerships; the area grows with the number. */
export function markRadius(body: Organisation, partnerships: number, scale: number): number {
  if (body.role === "actor") return 3 * scale;
  if (body.role === "partner") return 4.2 * scale;
  return (4.2 + 1.25 * Math.sqrt(Math.min(partnerships, LARGEST_COUNT))) * scale;
}

const CALM = 140;

/**
 * How much smaller the marks of a large programme are. In steps of a fifth, so that one body more hardly ever changes
 * the size, and with it the place, of all the others.
 */
export function markScale(bodies: readonly Organisation[]): number {
  const crowd = bodies.filter((body) => body.role !== "actor").length;
  if (crowd <= CALM) return 1;
  const steps = Math.ceil(Math.log(Math.sqrt(crowd / CALM)) / Math.log(1.25));
  return Math.max(0.05, 0.8 ** steps);
}
