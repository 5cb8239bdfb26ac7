import { hitByFinger, hitTest } from "./hitTest";
import { isOnTip } from "./isOnTip";
import { pressKey } from "./pressKey";
import { trackPick } from "./trackPick";

/** What pointing at, picking from and walking through a picture take, fetched when somebody reaches for it. */
export const hands = { hitByFinger, hitTest, isOnTip, pressKey, trackPick } as const;

export type Hands = typeof hands;
