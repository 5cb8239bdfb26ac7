import type { PaintOver, PictureState } from "./pictureState";

/** What is painted on the canvas of a picture: whoever prints or exports it paints the same again elsewhere. */
export const paintedOn = new WeakMap<
  Element,
  {
    readonly state: PictureState;
    readonly paintOver: PaintOver | undefined;
    /** It shows on paper only: what the screen has is on other canvases. */
    readonly isOnlyPaper?: boolean;
  }
>();
