import { useMemo } from "react";
import { linksOf } from "../../analysis/linksAt";
import { usePhrases } from "../../i18n/useLanguage";
import { TerritoryGlance } from "../parts/territory/TerritoryGlance";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { THEME_PHRASES } from "./themePhrases";
import type { ThemeReading } from "./themeReading";

/** What one sees first: the figures, and on the map those who work on the theme. */
export function ThemeGlance({ reading: { at }, story }: ThemeReading) {
  const phrases = usePhrases(THEME_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const content = useMemo(
    () => ({
      bodies: [...story.authorities, ...story.partners],
      links: linksOf(story.partnerships).filter(({ kind }) => kind !== "local"),
    }),
    [story],
  );
  const sentence = phrases.mapSentence(story.authorities.length, story.partners.length);
  return (
    <TerritoryGlance
      at={at}
      counts={[
        [common.partnerships, story.partnerships],
        [phrases.interregional, story.interregional],
        [common.authorities, story.authorities],
        [common.actors, story.actors],
        [common.partners, story.partners],
        [common.regions, story.regions],
        [common.countries, story.countries],
      ]}
      dates={[[common.since, story.since]]}
      sentence={sentence}
      content={content}
    />
  );
}
