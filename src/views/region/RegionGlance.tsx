import { useMemo } from "react";
import { linksOf } from "../../analysis/linksAt";
import type { RegionStory } from "../../analysis/region/regionStory";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { SmallMapContent } from "../../layout/smallMap/smallMap";
import { Facts } from "../../ui/Facts";
import { DossierFigure, DossierGlance } from "../parts/dossier/DossierSection";
import { SmallMapPart } from "../parts/smallMap/SmallMapPart";
import { SinceFact } from "../parts/territory/SinceFact";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./regionReading";

/** What one sees first: the figures, and the region on the map with its lines to the others. */
export function RegionGlance({ reading: { at }, region, story }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const content = useMemo(() => mapContent(story, region.id), [story, region.id]);
  const others = content.bodies.length - story.authorities.length;
  const sentence = phrases.mapSentence(story.authorities.length, others);
  const count = (value: number) => formatNumber(value, language);
  return (
    <DossierGlance
      facts={
        <Facts
          facts={[
            { label: common.authorities, value: count(story.authorities.length) },
            { label: common.actors, value: count(story.actors.length) },
            { label: common.partnerships, value: count(story.partnerships.length) },
            { label: phrases.wide, value: count(story.withOthers.length) },
            { label: common.countries, value: count(story.held.length) },
            { label: common.since, value: <SinceFact date={story.since} /> },
            { label: phrases.firstWithOthers, value: <SinceFact date={story.withOthersSince} /> },
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

/** The region's authorities and whoever they are joined with elsewhere; local actors would hide them. */
function mapContent(
  { authorities, partnerships }: RegionStory,
  region: string,
): Omit<SmallMapContent, "agreementsOf"> {
  const subjects = new Set(authorities.map(({ id }) => id));
  const links = linksOf(partnerships).filter(
    ({ ends, kind }) => kind !== "local" && ends.some(({ id }) => subjects.has(id)),
  );
  const met = links.flatMap(({ ends }) => ends).map((body) => [body.id, body] as const);
  const own = authorities.map((body) => [body.id, body] as const);
  return { bodies: [...new Map([...own, ...met]).values()], links, subjects, areas: [region] };
}
