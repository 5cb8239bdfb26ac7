import { hitTest } from "./hitTest";
import { moveCursor } from "./moveCursor";

/** What pointing at and walking through a picture take, fetched when somebody reaches for it. */
export const hands = { hitTest, moveCursor } as const;

export type Hands = typeof hands;
