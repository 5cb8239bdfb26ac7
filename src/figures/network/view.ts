import type { Placement, Point } from "../../layout/placement";

/** Size of the canvas in CSS pixels and of a CSS pixel in device pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** From world units to CSS pixels: `px = world × scale + offset`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** 1 = the whole frame. */
  readonly zoom: number;
  /** Pixels per world unit of a mark: marks grow slower than the ground they stand on. */
  readonly markScale: number;
}

export interface ZoomState {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const LARGEST_ZOOM = 14;
/** What one press of a zoom button multiplies by. */
export const ZOOM_STEP = 1.6;

export const WHOLE_FRAME: ZoomState = { k: 1, x: 0, y: 0 };

/** The frame fitted into the page, then moved and enlarged by the visitor. */
export function viewOf(size: PageSize, placement: Placement, zoom: ZoomState): View {
  const fit = Math.min(size.width / placement.width, size.height / placement.height) || 1;
  const left = (size.width - placement.width * fit) / 2;
  const top = (size.height - placement.height * fit) / 2;
  return {
    scale: fit * zoom.k,
    x: left * zoom.k + zoom.x,
    y: top * zoom.k + zoom.y,
    zoom: zoom.k,
    markScale: fit * zoom.k ** 0.4,
  };
}

export function toPage(view: View, { x, y }: Point): Point {
  return { x: x * view.scale + view.x, y: y * view.scale + view.y };
}

export function toWorld(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
}
