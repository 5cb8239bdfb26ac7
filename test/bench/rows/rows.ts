/** The rows of the goal table, in its order. */
import type { Row } from "../figure";
import { FILTER_AND_DATE } from "./filterAndDate";
import { FIRST_PICTURE } from "./firstPicture";
import { GROWTH } from "./growth";
import { INTERACTIONS_ROW } from "./interactions";
import { LAYOUT } from "./layout";
import { LIGHTHOUSE } from "./lighthouse";
import { MEMORY } from "./memory";
import { OPENING } from "./opening";
import { PAN_AND_ZOOM } from "./panAndZoom";
import { WEIGHTS } from "./weights";

export const ROWS: readonly Row[] = [
  FIRST_PICTURE,
  PAN_AND_ZOOM,
  FILTER_AND_DATE,
  MEMORY,
  LAYOUT,
  WEIGHTS,
  OPENING,
  GROWTH,
  INTERACTIONS_ROW,
  LIGHTHOUSE,
];
