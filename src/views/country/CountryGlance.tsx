import { useMemo } from "react";
import type { CountryStory } from "../../analysis/country/countryStory";
import { linksOf } from "../../analysis/linksAt";
import { usePhrases } from "../../i18n/useLanguage";
import type { SmallMapContent } from "../../layout/smallMap/smallMap";
import { TerritoryGlance } from "../parts/territory/TerritoryGlance";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import type { CountryReading } from "./countryReading";
import { COUNTRY_PHRASES } from "./countryPhrases";

/** What one sees first: the figures, and the country's bodies on the map with who works with them. */
export function CountryGlance({ reading: { at }, country, story }: CountryReading) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const content = useMemo(() => mapContent(story, country.id), [story, country.id]);
  const sentence = phrases.mapSentence(country, story.partners.length, story.workers.length);
  return (
    <TerritoryGlance
      at={at}
      counts={[
        [common.authorities, story.workers],
        [phrases.holders, story.holders],
        [common.regions, story.regions],
        [common.partnerships, story.partnerships],
        [phrases.interregional, story.interregional],
        [phrases.partnersThere, story.partners],
      ]}
      dates={[[phrases.since, story.since]]}
      sentence={sentence}
      content={content}
    />
  );
}

/** Lines join the country's bodies with the authorities they meet, and no others. */
function mapContent(
  { partners, workers, partnerships }: CountryStory,
  country: string,
): Omit<SmallMapContent, "agreementsOf"> {
  const subjects = new Set(partners.map(({ id }) => id));
  return {
    bodies: [...partners, ...workers.map(({ body }) => body)],
    links: linksOf(partnerships).filter(({ ends }) => ends.some(({ id }) => subjects.has(id))),
    subjects,
    areas: [country],
  };
}
