import type { RasterLinks, RasterView } from "./rasterLinks";

/** Turns lines into pixels elsewhere than on the page's thread. */
export interface RasterHelp {
  /** The lines of all pictures that follow; what they stand in is taken away from the page. */
  readonly take: (links: RasterLinks) => void;
  /**
   * The lines in a view. Of several wishes that wait, only the last is done: the others get `null`. Rejects when it
   * cannot help any more.
   */
  readonly draw: (view: RasterView) => Promise<ImageBitmap | null>;
  readonly close: () => void;
}

/** Whoever shows a picture may know where to find help. */
export type OpenRasterHelp = () => Promise<RasterHelp>;

/** What is asked of the helper, and what it answers. */
export type RasterOrder =
  | { readonly kind: "links"; readonly links: RasterLinks }
  | { readonly kind: "view"; readonly view: RasterView };
export interface RasterAnswer {
  readonly bitmap: ImageBitmap;
}
