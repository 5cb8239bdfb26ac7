import { hitTest } from "./hitTest";
import { isOnTip } from "./isOnTip";
import { moveCursor } from "./moveCursor";
import { trackPick } from "./trackPick";

/** What pointing at, picking from and walking through a picture take, fetched when somebody reaches for it. */
export const hands = { hitTest, isOnTip, moveCursor, trackPick } as const;

export type Hands = typeof hands;
