import { paintedOn } from "../../../../figures/network/paintedOn";
import type { Pencil } from "../../../../export/picture/pencil";
import { drawSvg } from "./drawSvg";
import { drawWords } from "./drawWords";
import { isHidden } from "./styleOf";
import type { Surface } from "./surface";

/** Controls have no use on paper or in a file. */
const LEFT_OUT =
  "[data-not-in-picture], .picture-zoom, .picture-tip, .button, .chip, input, select, textarea, details, dialog, [popover]";

/**
 * Draws an element of the page as it is seen, with its corner where the pencil stands: boxes, words, SVGs, and the
 * network's canvases from what was painted on them.
 */
export function drawElement(surface: Surface, element: Element): void {
  const { left, top } = element.getBoundingClientRect();
  surface.pencil.save();
  surface.pencil.translate(-left, -top);
  draw(surface, element, 1);
  surface.pencil.restore();
}

function draw(surface: Surface, element: Element, alpha: number): void {
  const { pencil } = surface;
  const style = getComputedStyle(element);
  if (isHidden(style) || element.matches(LEFT_OUT)) return;
  const own = alpha * Number(style.opacity);
  const box = element.getBoundingClientRect();
  if (element instanceof HTMLCanvasElement) {
    const painted = paintedOn.get(element);
    if (!painted) return;
    pencil.save();
    pencil.translate(box.left, box.top);
    surface.drawNetwork(painted);
    pencil.restore();
    return;
  }
  pencil.save();
  pencil.globalAlpha = own;
  drawBox(pencil, box, style);
  if (style.overflowX !== "visible" || style.overflowY !== "visible") {
    pencil.beginPath();
    pencil.rect(box.left, box.top, box.width, box.height);
    pencil.clip();
  }
  if (element instanceof SVGSVGElement) drawSvg(pencil, element, own);
  else {
    for (const node of element.childNodes) {
      if (node instanceof Element) draw(surface, node, own);
      else if (node instanceof Text) drawWords(pencil, node, style);
    }
  }
  pencil.restore();
}

function drawBox(pencil: Pencil, box: DOMRect, style: CSSStyleDeclaration): void {
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const trace = () => {
    pencil.beginPath();
    const { left, top, width, height } = box;
    if (radius > 0) pencil.roundRect(left, top, width, height, Math.min(radius, height / 2));
    else pencil.rect(left, top, width, height);
  };
  if (!isClear(style.backgroundColor)) {
    trace();
    pencil.fillStyle = style.backgroundColor;
    pencil.fill();
  }
  if (style.backgroundImage.includes("repeating-linear-gradient")) drawStripes(pencil, box, style);
  const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth];
  const sides = [...widths, style.borderLeftWidth].map((width) => Number.parseFloat(width) || 0);
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  if (top > 0 && sides.every((width) => width === top) && radius > 0) {
    trace();
    strokeBorder(pencil, style.borderTopColor, top, style.borderTopStyle);
    return;
  }
  drawSide(pencil, box.left, box.top, box.right, box.top, top, style.borderTopColor);
  drawSide(pencil, box.right, box.top, box.right, box.bottom, right, style.borderRightColor);
  drawSide(pencil, box.left, box.bottom, box.right, box.bottom, bottom, style.borderBottomColor);
  drawSide(pencil, box.left, box.top, box.left, box.bottom, left, style.borderLeftColor);
}

function drawSide(
  pencil: Pencil,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  width: number,
  colour: string,
): void {
  if (width === 0 || isClear(colour)) return;
  pencil.beginPath();
  pencil.moveTo(fromX, fromY);
  pencil.lineTo(toX, toY);
  strokeBorder(pencil, colour, width, "solid");
}

function strokeBorder(pencil: Pencil, colour: string, width: number, look: string): void {
  if (isClear(colour)) return;
  pencil.strokeStyle = colour;
  pencil.lineWidth = width;
  pencil.setLineDash(look === "dotted" ? [1, 2] : look === "dashed" ? [4, 3] : []);
  pencil.stroke();
}

/** What is made up is striped, on paper too. */
function drawStripes(
  pencil: Pencil,
  { left, top, width, height }: DOMRect,
  style: CSSStyleDeclaration,
): void {
  const colour = /rgba?\([^)]*\)|#[0-9a-f]+|color\([^)]*\)/i.exec(style.backgroundImage)?.[0];
  pencil.save();
  pencil.beginPath();
  pencil.rect(left, top, width, height);
  pencil.clip();
  pencil.beginPath();
  for (let at = -height; at < width; at += 4) {
    pencil.moveTo(left + at, top + height);
    pencil.lineTo(left + at + height, top);
  }
  pencil.strokeStyle = colour ?? style.color;
  pencil.lineWidth = 1.6;
  pencil.setLineDash([]);
  pencil.stroke();
  pencil.restore();
}

function isClear(colour: string): boolean {
  return colour === "transparent" || /^rgba\(.*,\s*0\)$/.test(colour);
}
