import { useMemo } from "react";
import { linksOf } from "../../analysis/linksAt";
import type { RegionStory } from "../../analysis/region/regionStory";
import { usePhrases } from "../../i18n/useLanguage";
import type { SmallMapContent } from "../../layout/smallMap/smallMap";
import { TerritoryGlance } from "../parts/territory/TerritoryGlance";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./regionReading";

/** What one sees first: the figures, and the region on the map with its lines to the others. */
export function RegionGlance({ reading: { at }, region, story }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const content = useMemo(() => mapContent(story, region.id), [story, region.id]);
  const others = content.bodies.length - story.authorities.length;
  const sentence = phrases.mapSentence(story.authorities.length, others);
  return (
    <TerritoryGlance
      at={at}
      counts={[
        [common.authorities, story.authorities],
        [common.actors, story.actors],
        [common.partnerships, story.partnerships],
        [phrases.wide, story.withOthers],
        [common.countries, story.held],
      ]}
      dates={[
        [common.since, story.since],
        [phrases.firstWithOthers, story.withOthersSince],
      ]}
      sentence={sentence}
      content={content}
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
