import type { PageSize, View } from "../view";
import type { RasterLinks } from "./rasterLinks";
import type { StampedBodies } from "./stampBodies";

/** The marks of a picture at rest. */
export interface RasterMarks {
  readonly links: RasterLinks;
  readonly bodies: StampedBodies;
}

/** What marks are drawn on, and which part of the world that shows. */
export interface RasterWish {
  readonly size: PageSize;
  readonly view: View;
}

/** Marks as drawn. */
export interface RasterAnswer {
  readonly lines: ImageBitmap;
  /** `null` where the helper has no canvas to stamp on. */
  readonly bodies: ImageBitmap | null;
}

/** Turns marks into pixels elsewhere than on the page's thread. */
export interface RasterHelp {
  /** The marks of all pictures that follow; what the lines stand in is taken away from the page. */
  readonly take: (marks: RasterMarks) => void;
  /**
   * The marks in a view. Of several wishes that wait, only the last is done: the others get `null`. Rejects when it
   * cannot help any more.
   */
  readonly draw: (wish: RasterWish) => Promise<RasterAnswer | null>;
  readonly close: () => void;
}

/** Whoever shows a picture may know where to find help. */
export type OpenRasterHelp = () => RasterHelp | Promise<RasterHelp>;

/** What is asked of the helper. */
export type RasterOrder =
  | { readonly kind: "marks"; readonly marks: RasterMarks }
  | { readonly kind: "wish"; readonly wish: RasterWish };
