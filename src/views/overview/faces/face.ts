import type { Reading } from "../../useReading";
import type { OverviewFigures } from "../useOverviewFigures";

/** What every face of the network is drawn from. */
export interface FaceProps {
  readonly reading: Reading;
  readonly figures: OverviewFigures;
}
