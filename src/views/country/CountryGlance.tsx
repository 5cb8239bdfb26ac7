import { useMemo } from "react";
import type { CountryStory } from "../../analysis/country/countryStory";
import { linksOf } from "../../analysis/linksAt";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { SmallMapContent } from "../../layout/smallMap/smallMap";
import { Facts } from "../../ui/Facts";
import { DossierFigure, DossierGlance } from "../parts/dossier/DossierSection";
import { SmallMapPart } from "../parts/smallMap/SmallMapPart";
import { SinceFact } from "../parts/territory/SinceFact";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import type { CountryReading } from "./countryReading";
import { COUNTRY_PHRASES } from "./countryPhrases";

/** What one sees first: the figures, and the country's bodies on the map with who works with them. */
export function CountryGlance({ reading: { at }, country, story }: CountryReading) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const content = useMemo(() => mapContent(story, country.id), [story, country.id]);
  const sentence = phrases.mapSentence(country, story.partners.length, story.workers.length);
  const count = (value: number) => formatNumber(value, language);
  return (
    <DossierGlance
      facts={
        <Facts
          facts={[
            { label: common.authorities, value: count(story.workers.length) },
            { label: phrases.holders, value: count(story.holders.length) },
            { label: common.regions, value: count(story.regions.length) },
            { label: common.partnerships, value: count(story.partnerships.length) },
            { label: phrases.interregional, value: count(story.interregional.length) },
            { label: phrases.partnersThere, value: count(story.partners.length) },
            { label: phrases.since, value: <SinceFact date={story.since} /> },
          ]}
        />
      }
      figures={
        <DossierFigure title={common.onMap}>
          <p className="quiet">{sentence}</p>
          <SmallMapPart at={at} content={content} label={sentence} />
        </DossierFigure>
      }
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
