/** What pointing at and walking through a picture take, fetched when somebody reaches for it. */
export { hitTest } from "./hitTest";
export { moveCursor } from "./moveCursor";
