import type { CountryStory } from "../../analysis/country/countryStory";
import type { NamedCountry } from "../../i18n/italianPlace";
import type { Reading } from "../useReading";

/** What every part of the page reads: one country, on a day, whatever country the filter chooses. */
export interface CountryReading {
  readonly reading: Reading;
  readonly country: NamedCountry;
  readonly story: CountryStory;
}
