const dataOfPaths = new WeakMap<Path2D, string>();

/** A path for a canvas, from SVG path data that can be had back: an export writes it as it was. */
export function tracePath(data: string): Path2D {
  const path = new Path2D(data);
  dataOfPaths.set(path, data);
  return path;
}

/** The path data that a path was traced from. */
export function dataOfPath(path: Path2D): string {
  return dataOfPaths.get(path) ?? "";
}
