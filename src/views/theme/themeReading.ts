import type { ThemeStory } from "../../analysis/theme/themeStory";
import type { Theme } from "../../model/programme";
import type { Reading } from "../useReading";

/** What every part of the page reads: one theme, on a day, whatever theme the filter chooses. */
export interface ThemeReading {
  readonly reading: Reading;
  readonly theme: Theme;
  readonly story: ThemeStory;
}
