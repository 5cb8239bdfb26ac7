import { useMemo } from "react";
import { linksOf } from "../../analysis/linksAt";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { Facts } from "../../ui/Facts";
import { DossierFigure, DossierGlance } from "../parts/dossier/DossierSection";
import { SmallMapPart } from "../parts/smallMap/SmallMapPart";
import { SinceFact } from "../parts/territory/SinceFact";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { THEME_PHRASES } from "./themePhrases";
import type { ThemeReading } from "./themeReading";

/** What one sees first: the figures, and on the map those who work on the theme. */
export function ThemeGlance({ reading: { at }, story }: ThemeReading) {
  const phrases = usePhrases(THEME_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const content = useMemo(
    () => ({
      bodies: [...story.authorities, ...story.partners],
      links: linksOf(story.partnerships).filter(({ kind }) => kind !== "local"),
    }),
    [story],
  );
  const sentence = phrases.mapSentence(story.authorities.length, story.partners.length);
  const count = (value: number) => formatNumber(value, language);
  return (
    <DossierGlance
      facts={
        <Facts
          facts={[
            { label: common.partnerships, value: count(story.partnerships.length) },
            { label: phrases.interregional, value: count(story.interregional.length) },
            { label: common.authorities, value: count(story.authorities.length) },
            { label: common.actors, value: count(story.actors.length) },
            { label: common.partners, value: count(story.partners.length) },
            { label: common.regions, value: count(story.regions.length) },
            { label: common.countries, value: count(story.countries.length) },
            { label: common.since, value: <SinceFact date={story.since} /> },
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
