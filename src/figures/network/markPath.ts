import type { MarkShape } from "../../layout/mark";

/** Adds a mark's outline to the path; all shapes of one radius look about equally large. */
export function addMark(
  path: CanvasRenderingContext2D,
  shape: MarkShape,
  x: number,
  y: number,
  radius: number,
): void {
  switch (shape) {
    case "circle":
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
      return;
    case "square":
      path.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
      return;
    case "hexagon":
      addPolygon(path, x, y, radius * 1.05, 6, Math.PI / 2);
      return;
    case "triangle":
      addPolygon(path, x, y + radius * 0.2, radius * 1.15, 3, -Math.PI / 2);
      return;
    case "diamond":
      addPolygon(path, x, y, radius * 1.12, 4, Math.PI / 2);
  }
}

function addPolygon(
  path: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  corners: number,
  start: number,
): void {
  for (let i = 0; i < corners; i++) {
    const angle = start + (2 * Math.PI * i) / corners;
    const px = x + radius * Math.cos(angle);
    const py = y + radius * Math.sin(angle);
    if (i === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  }
  path.closePath();
}
