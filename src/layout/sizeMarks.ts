import { markRadius, markScale } from "./mark";
import type { PlacedScene } from "./scene";

/** A mark that shows how large a value is drawn. */
export interface SizeExample {
  readonly value: number;
  /** World units. */
  readonly radius: number;
}

export interface SizedScene extends PlacedScene {
  /** Smallest to largest, of what is drawn; empty where nothing has a value. */
  readonly sizes: readonly SizeExample[];
  /** Authorities on show whose value is not known. */
  readonly unknown: number;
}

/** Of the largest value, as the default sizes have it; and of an unknown one. */
const LARGEST = 9.2;
const SMALLEST = 2.4;

/**
 * Marks of authorities with an area in proportion to a value, against the largest on show; actors and foreign partners
 * keep their one size. `valueOf`: `null` = not measured, which is a small dashed mark and never a zero.
 */
export function sizeMarks(
  scene: PlacedScene,
  valueOf: (body: number) => number | null,
): SizedScene {
  const { bodies } = scene.placement;
  const scale = markScale(bodies);
  const values = bodies.map((body, i) => (body.role === "authority" ? valueOf(i) : null));
  const drawn = drawnValues(scene, values);
  const most = Math.max(0, ...drawn);
  const radiusOf = (value: number | null) =>
    Math.max(SMALLEST, value === null || most === 0 ? 0 : LARGEST * Math.sqrt(value / most)) *
    scale;
  const isUnknown = (i: number) => bodies[i]?.role === "authority" && values[i] === null;
  return {
    ...scene,
    radius: Float32Array.from(bodies, (body, i) =>
      body.role === "authority" ? radiusOf(values[i] ?? null) : markRadius(body, 0, scale),
    ),
    unmeasured: Uint8Array.from(bodies, (_, i) => Number(isUnknown(i))),
    sizes: examplesOf(drawn).map((value) => ({ value, radius: radiusOf(value) })),
    unknown: bodies.filter((_, i) => scene.shown[i] === 1 && isUnknown(i)).length,
  };
}

/** What the usual sizes, by agreements, stand for: the same examples without another drawing. */
export function usualSizes(scene: PlacedScene): readonly SizeExample[] {
  const { bodies } = scene.placement;
  const values = bodies.map((body, i) =>
    body.role === "authority" ? (scene.partnerships[i] ?? 0) : null,
  );
  const authority = bodies.find(({ role }) => role === "authority");
  if (!authority) return [];
  const scale = markScale(bodies);
  return examplesOf(drawnValues(scene, values)).map((value) => ({
    value,
    radius: markRadius(authority, value, scale),
  }));
}

function drawnValues(scene: PlacedScene, values: readonly (number | null)[]): number[] {
  return values.flatMap((value, i) => (value !== null && scene.shown[i] === 1 ? [value] : []));
}

/** Least, middle and largest, rounded to two figures where they are long; each once. */
function examplesOf(values: readonly number[]): number[] {
  const ordered = values.toSorted((a, b) => a - b);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return [];
  const middle = most < 100 ? Math.round(most / 2) : roundToTwo(most / 4);
  return [
    ...new Set([
      least < 100 ? least : roundToTwo(least),
      middle,
      most < 100 ? most : roundToTwo(most),
    ]),
  ]
    .filter((value) => value >= least || value === roundToTwo(least))
    .sort((a, b) => a - b);
}

function roundToTwo(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value || 1)) - 1);
  return Math.round(value / step) * step;
}
