import { hitTest } from "./hitTest";
import { moveCursor } from "./moveCursor";
import { bodiesWithin, trackPick } from "./trackPick";
import { zoomOnto } from "./zoomOnto";

/** What pointing at, picking from and walking through a picture take, fetched when somebody reaches for it. */
export const hands = { hitTest, moveCursor, trackPick, bodiesWithin, zoomOnto } as const;

export type Hands = typeof hands;
