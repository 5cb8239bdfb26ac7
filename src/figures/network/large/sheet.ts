import type { PageSize, View } from "../view";

/** A canvas of a large picture. While the view moves, what is painted on it is moved along instead of painted again. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  /** Makes it as large as the page and takes it for painted in this view; `null` where there is nothing to paint on. */
  readonly paintFor: (size: PageSize, view: View) => CanvasRenderingContext2D | null;
  readonly moveTo: (view: View) => void;
}

/** `isPrinted` = printing paints the whole picture on it; the others are not printed. */
export function addSheet(host: HTMLElement, isPrinted: boolean): Sheet {
  const canvas = document.createElement("canvas");
  if (!isPrinted) canvas.className = "picture-ground";
  canvas.style.transformOrigin = "0 0";
  host.append(canvas);
  let painted: View | null = null;
  return {
    canvas,
    paintFor: (size, view) => {
      fitCanvas(canvas, size);
      painted = view;
      canvas.style.transform = "";
      return canvas.getContext("2d");
    },
    moveTo: (view) => {
      if (painted) canvas.style.transform = motionBetween(painted, view);
    },
  };
}

export function fitCanvas(canvas: HTMLCanvasElement, { width, height, ratio }: PageSize): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting a size empties a canvas and takes its memory anew.
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

/** The CSS transform that leads from what was painted in one view to another. */
export function motionBetween(from: View, to: View): string {
  if (from === to) return "";
  const k = to.scale / from.scale;
  return `translate(${to.x - from.x * k}px, ${to.y - from.y * k}px) scale(${k})`;
}
