import type { PageSize, View } from "../view";

/** A canvas of a large picture. While the view moves, what is painted on it is moved along instead of painted again. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  /** Paints it anew, clean and as large as the page, and takes it for painted in this view. */
  readonly paint: (size: PageSize, view: View, draw: (context: SheetContext) => void) => void;
  /** Shows what was painted elsewhere in this view. */
  readonly show: (size: PageSize, view: View, bitmap: ImageBitmap) => void;
  readonly moveTo: (view: View) => void;
}

/** The painters' canvas: of what only one in a document has, they use nothing. */
export type SheetContext = CanvasRenderingContext2D;

export function addSheet(host: HTMLElement): Sheet {
  const canvas = document.createElement("canvas");
  canvas.className = "picture-ground";
  host.append(canvas);
  // Without a card, a canvas that is painted on is copied in every frame, even at rest; one that only shows is not.
  const shower = typeof OffscreenCanvas === "undefined" ? null : showerOf(canvas);
  let painted: View | null = null;
  const settle = (view: View) => {
    painted = view;
    canvas.style.transform = "";
  };
  return {
    canvas,
    paint: (size, view, draw) => {
      const [across, down] = pixelsOf(size);
      settle(view);
      if (across === 0 || down === 0) return;
      const desk = shower ? deskOf(across, down) : canvas;
      // One that only shows does not take on the size of what it shows: a copy of it would be a part.
      fitCanvas(canvas, size);
      const context = desk.getContext("2d");
      if (!context) return;
      context.reset();
      draw(context as SheetContext);
      if (shower && desk instanceof OffscreenCanvas) {
        shower.transferFromImageBitmap(desk.transferToImageBitmap());
      }
    },
    show: (size, view, bitmap) => {
      settle(view);
      fitCanvas(canvas, size);
      if (shower) {
        shower.transferFromImageBitmap(bitmap);
        return;
      }
      const context = canvas.getContext("2d");
      context?.reset();
      context?.drawImage(bitmap, 0, 0);
      bitmap.close();
    },
    moveTo: (view) => {
      if (painted && !canvas.hidden) canvas.style.transform = motionBetween(painted, view);
    },
  };
}

function showerOf(canvas: HTMLCanvasElement): ImageBitmapRenderingContext | null {
  return canvas.getContext("bitmaprenderer");
}

let desk: OffscreenCanvas | null = null;

/** All sheets are painted on one desk, which is clean again when a sheet is taken from it. */
function deskOf(width: number, height: number): OffscreenCanvas {
  desk ??= new OffscreenCanvas(width, height);
  if (desk.width !== width) desk.width = width;
  if (desk.height !== height) desk.height = height;
  return desk;
}

export function pixelsOf({ width, height, ratio }: PageSize): readonly [number, number] {
  return [Math.round(width * ratio), Math.round(height * ratio)];
}

export function fitCanvas(canvas: HTMLCanvasElement, size: PageSize): void {
  const [across, down] = pixelsOf(size);
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
