import type { Picking } from "../../../figures/network/trackPick";

/** What the visitor is about in the picture, as long as it is open: none of it is for a link. */
export interface PictureWork {
  readonly isOpen: boolean;
  /** The tools were opened to find a body. */
  readonly isFinding: boolean;
  readonly picking: Picking | null;
  /** Picked bodies, where they are more than an address holds; else they are the focus. */
  readonly many: readonly string[];
}
