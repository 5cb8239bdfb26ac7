import { useState } from "react";
import type { LegendItem } from "../../figures/network/legendItems";
import type { Picking } from "../../figures/network/trackPick";
import type { Reading } from "../useReading";

/** What the visitor is about in the picture, as long as it is open: none of it is for a link. */
export interface PictureWork {
  readonly isOpen: boolean;
  /** The tools were opened to find a body. */
  readonly isFinding: boolean;
  readonly picking: Picking | null;
  /** Picked bodies, where they are more than an address holds; else they are the focus. */
  readonly many: readonly string[];
}

const AT_REST: PictureWork = { isOpen: false, isFinding: false, picking: null, many: [] };

/** The work in the picture and its two hands, which are fetched when they are used. */
export function usePictureWork({ selection, select }: Pick<Reading, "selection" | "select">) {
  const [work, setWork] = useState(AT_REST);
  const change = (part: Partial<PictureWork>) => setWork((old) => ({ ...old, ...part }));
  // Failing, they are fetched with the next try.
  const withHands = async () => import("./picture/pictureHands").catch(() => null);
  return {
    work,
    change,
    onKey: (key: string, id: string | null) =>
      void withHands().then((hands) => hands?.handleKey(key, id, { selection, select, change })),
    onToggle: (item: LegendItem) =>
      void withHands().then((hands) => hands?.handleToggle(item, select)),
    onPick: (ids: readonly string[]) =>
      void withHands().then((hands) => hands?.handlePick(ids, { selection, select, change })),
  };
}
