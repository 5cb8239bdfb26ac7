import { useState } from "react";
import type { LegendItem } from "../../figures/network/legendItems";
import type { Reading } from "../useReading";
import type { pictureHands } from "./picture/pictureHands";
import type { PictureWork } from "./picture/pictureWork";

const AT_REST: PictureWork = { isOpen: false, isFinding: false, picking: null, many: [] };

type Hands = typeof pictureHands;

/** The work in the picture and its hands, which are fetched when they are used. */
export function usePictureWork({ selection, select }: Pick<Reading, "selection" | "select">) {
  const [work, setWork] = useState(AT_REST);
  const change = (part: Partial<PictureWork>) => setWork((old) => ({ ...old, ...part }));
  const reach = { selection, select, change };
  // Failing, they are fetched with the next try.
  const act = (use: (hands: Hands) => void) =>
    void import("./picture/pictureHands").then((hands) => use(hands.pictureHands)).catch(() => {});
  return {
    work,
    change,
    onKey: (key: string, id: string | null) => act((hands) => hands.handleKey(key, id, reach)),
    onPick: (ids: readonly string[]) => act((hands) => hands.handlePick(ids, reach)),
    onToggle: (item: LegendItem) => act((hands) => hands.handleToggle(item, reach)),
  };
}
