import type { MarkShape } from "../../layout/mark";

/** SVG path data of a mark about the origin; shapes of one radius look about equally large, as on the canvas. */
export function markOutline(shape: MarkShape, radius: number): string {
  switch (shape) {
    case "circle": {
      const r = at(radius);
      return `M${at(-radius)} 0a${r} ${r} 0 1 0 ${at(2 * radius)} 0a${r} ${r} 0 1 0 ${at(-2 * radius)} 0Z`;
    }
    case "square": {
      const half = radius * 0.88;
      return `M${at(-half)} ${at(-half)}h${at(2 * half)}v${at(2 * half)}h${at(-2 * half)}Z`;
    }
    case "hexagon":
      return polygon(radius * 1.05, 6, Math.PI / 2, 0);
    case "triangle":
      return polygon(radius * 1.15, 3, -Math.PI / 2, radius * 0.2);
    case "diamond":
      return polygon(radius * 1.12, 4, Math.PI / 2, 0);
  }
}

function polygon(radius: number, corners: number, start: number, down: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = start + (2 * Math.PI * i) / corners;
    return `${at(radius * Math.cos(angle))} ${at(down + radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

function at(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}
