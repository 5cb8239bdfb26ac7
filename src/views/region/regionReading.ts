import type { RegionStory } from "../../analysis/region/regionStory";
import type { Region } from "../../model/programme";
import type { Reading } from "../useReading";

/** What every part of the page reads: one region, on a day, whatever regions the filter chooses. */
export interface RegionReading {
  readonly reading: Reading;
  readonly region: Region;
  readonly story: RegionStory;
}
