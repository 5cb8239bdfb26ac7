import type { Pencil } from "../../../../export/picture/pencil";
import { tracePath } from "../../../../figures/network/tracedPath";
import { fontOf, isHidden } from "./styleOf";

/** Draws an SVG of the page: shapes and texts in their computed looks. `alpha`: of what it stands in. */
export function drawSvg(pencil: Pencil, svg: SVGSVGElement, alpha: number): void {
  drawChildren(pencil, svg, alpha);
}

function drawChildren(pencil: Pencil, parent: Element, alpha: number): void {
  for (const child of parent.children) {
    if (!(child instanceof SVGGraphicsElement) || child instanceof SVGDefsElement) continue;
    const style = getComputedStyle(child);
    if (isHidden(style)) continue;
    const own = alpha * Number(style.opacity);
    if (child instanceof SVGTextContentElement) drawText(pencil, child, style, own);
    else if (child instanceof SVGGeometryElement) drawShape(pencil, child, style, own);
    else drawChildren(pencil, child, own);
  }
}

/** From the element's own units to the page's pixels. */
function place(pencil: Pencil, element: SVGGraphicsElement): number {
  const matrix = element.getScreenCTM();
  if (!matrix) return 1;
  pencil.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  return Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) || 1;
}

function drawShape(
  pencil: Pencil,
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  alpha: number,
): void {
  pencil.save();
  const scale = place(pencil, element);
  outline(pencil, element);
  const path =
    element instanceof SVGPathElement ? tracePath(element.getAttribute("d") ?? "") : null;
  if (style.fill.startsWith("url(")) hatch(pencil, element, style, alpha);
  else if (style.fill !== "none") {
    pencil.globalAlpha = alpha * Number(style.fillOpacity);
    pencil.fillStyle = style.fill;
    if (path) pencil.fill(path);
    else pencil.fill();
  }
  if (style.stroke !== "none" && Number.parseFloat(style.strokeWidth) > 0) {
    const unit = style.vectorEffect === "non-scaling-stroke" ? 1 / scale : 1;
    takeStroke(pencil, style, alpha, unit);
    if (path) pencil.stroke(path);
    else pencil.stroke();
  }
  pencil.restore();
}

function takeStroke(pencil: Pencil, style: CSSStyleDeclaration, alpha: number, unit: number): void {
  pencil.globalAlpha = alpha * Number(style.strokeOpacity);
  pencil.strokeStyle = style.stroke;
  pencil.lineWidth = Number.parseFloat(style.strokeWidth) * unit;
  pencil.lineCap = style.strokeLinecap as CanvasLineCap;
  pencil.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  const dash = style.strokeDasharray;
  pencil.setLineDash(
    dash === "none" ? [] : dash.split(/[\s,]+/).map((part) => Number.parseFloat(part) * unit),
  );
}

function outline(pencil: Pencil, element: SVGGeometryElement): void {
  pencil.beginPath();
  if (element instanceof SVGRectElement) {
    const { x, y, width, height, rx } = element;
    const radius = rx.baseVal.value;
    const [left, top, wide, high] = [x, y, width, height].map(({ baseVal }) => baseVal.value);
    if (radius > 0) pencil.roundRect(left ?? 0, top ?? 0, wide ?? 0, high ?? 0, radius);
    else pencil.rect(left ?? 0, top ?? 0, wide ?? 0, high ?? 0);
  } else if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    pencil.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
  } else if (element instanceof SVGEllipseElement) {
    const { cx, cy, rx, ry } = element;
    const [x, y, a, b] = [cx, cy, rx, ry].map(({ baseVal }) => baseVal.value);
    pencil.ellipse(x ?? 0, y ?? 0, a ?? 0, b ?? 0, 0, 0, 2 * Math.PI);
  } else if (element instanceof SVGLineElement) {
    pencil.moveTo(element.x1.baseVal.value, element.y1.baseVal.value);
    pencil.lineTo(element.x2.baseVal.value, element.y2.baseVal.value);
  } else if (element instanceof SVGPolygonElement || element instanceof SVGPolylineElement) {
    for (const { x, y } of element.points) pencil.lineTo(x, y);
    if (element instanceof SVGPolygonElement) pencil.closePath();
  }
}

const HATCH_STEP = 5;

/** A pattern of the page is drawn as slanting lines in the element's colour. */
function hatch(
  pencil: Pencil,
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  alpha: number,
): void {
  const { x, y, width, height } = element.getBBox();
  pencil.save();
  pencil.beginPath();
  pencil.rect(x, y, width, height);
  pencil.clip();
  pencil.beginPath();
  for (let at = -height; at < width; at += HATCH_STEP) {
    pencil.moveTo(x + at, y + height);
    pencil.lineTo(x + at + height, y);
  }
  pencil.globalAlpha = alpha;
  pencil.strokeStyle = style.stroke === "none" ? style.color : style.stroke;
  pencil.lineWidth = 1.2;
  pencil.setLineDash([]);
  pencil.stroke();
  pencil.restore();
  outline(pencil, element);
}

function drawText(
  pencil: Pencil,
  element: SVGTextContentElement,
  style: CSSStyleDeclaration,
  alpha: number,
): void {
  const text = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? "")
    .join("")
    .replace(/\s+/g, " ");
  if (text.trim() !== "" && element.getNumberOfChars() > 0) {
    const { x, y } = element.getStartPositionOfChar(0);
    pencil.save();
    place(pencil, element);
    pencil.font = fontOf(style);
    pencil.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
    pencil.textAlign = "left";
    pencil.textBaseline = "alphabetic";
    if (style.stroke !== "none" && Number.parseFloat(style.strokeWidth) > 0) {
      takeStroke(pencil, style, alpha, 1);
      pencil.strokeText(text.trim(), x, y);
    }
    pencil.globalAlpha = alpha * Number(style.fillOpacity);
    pencil.fillStyle = style.fill;
    pencil.fillText(text.trim(), x, y);
    pencil.restore();
  }
  drawChildren(pencil, element, alpha);
}
