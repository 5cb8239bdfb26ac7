import { useMemo } from "react";
import { useParams } from "react-router-dom";
import { readTheme, themeStory } from "../../analysis/theme/themeStory";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Theme } from "../../model/programme";
import { contentsOf } from "../parts/dossier/contentsOf";
import { DossierPage } from "../parts/dossier/DossierPage";
import { DossierColumns, DossierSection } from "../parts/dossier/DossierSection";
import { UnknownDossier } from "../parts/dossier/UnknownDossier";
import { PartnershipTable } from "../parts/territory/PartnershipTable";
import { ScopedLink } from "../parts/territory/ScopedLink";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { useReading, type Reading } from "../useReading";
import { ThemeBodies } from "./ThemeBodies";
import { ThemeCountries } from "./ThemeCountries";
import { ThemeGlance } from "./ThemeGlance";
import { ThemeGrid } from "./ThemeGrid";
import { THEME_PHRASES } from "./themePhrases";
import { ThemeResults } from "./ThemeResults";
import type { ThemeReading } from "./themeReading";

/** The dossier of a theme: the partnerships about it, who is in them, and what counts through them. */
export function ThemeView() {
  const reading = useReading();
  const { id = "" } = useParams();
  const phrases = usePhrases(THEME_PHRASES);
  const { allThemes } = usePhrases(TERRITORY_PHRASES);
  const shown = reading.at.programme.themeById.get(id);
  if (shown) return <ThemeDossier reading={reading} theme={shown} />;
  return (
    <UnknownDossier
      reading={reading}
      heading={phrases.unknown(id)}
      list={{ path: "/temi", label: allThemes }}
      isHidden={reading.programme.themeById.has(id)}
    />
  );
}

function ThemeDossier({ reading: given, theme }: Omit<ThemeReading, "story">) {
  const phrases = usePhrases(THEME_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const at = useMemo(() => readTheme(given.at, theme.id), [given.at, theme.id]);
  const story = useMemo(() => themeStory(at), [at]);
  const reading = { ...given, at };
  const part: ThemeReading = { reading, theme, story };
  const { partnerships, interregional, authorities, regions } = story;
  const said =
    partnerships.length === 0
      ? phrases.leadNone
      : phrases.lead(partnerships.length, interregional.length, authorities.length, regions.length);
  return (
    <DossierPage
      // The theme that the page is about is no filter on it.
      reading={{ ...given, at: { ...at, scope: { ...at.scope, theme: null } } }}
      kind={common.theme}
      list={{ path: "/temi", label: common.allThemes }}
      name={theme.name}
      record={theme}
      contents={contentsOf(
        [...story.authorities, ...story.actors, ...story.partners],
        partnerships,
      )}
      lead={`${onDayAtStart(at.day, language)} ${said}`}
      ways={
        <ScopedLink path="/" scope={{ theme: theme.id }}>
          {common.inPicture}
        </ScopedLink>
      }
      absences={useElsewhere(given, theme)}
      records={partnerships.map(({ partnership }) => partnership)}
    >
      <ThemeGlance {...part} />
      <ThemeResults {...part} />
      <DossierColumns
        main={
          <>
            <DossierSection
              title={common.partnerships}
              count={partnerships.length}
              figure="partnerships"
              empty={phrases.noPartnerships}
            >
              <PartnershipTable items={partnerships} at={at} caption={common.partnerships} />
            </DossierSection>
            <ThemeGrid {...part} />
          </>
        }
        aside={
          <>
            <ThemeBodies {...part} />
            <ThemeCountries {...part} />
          </>
        }
      />
    </DossierPage>
  );
}

/** The filter chooses another theme: said, with the way back. */
function useElsewhere({ selection, programme }: Reading, theme: Theme) {
  const phrases = usePhrases(THEME_PHRASES);
  const language = useLanguage();
  const { scope } = selection;
  if (scope.theme === null || scope.theme === theme.id) return [];
  const other = programme.themeById.get(scope.theme);
  return [
    {
      text: phrases.elsewhere(other ? textIn(other.name, language) : scope.theme),
      wayBack: phrases.clearTheme,
      change: { scope: { ...scope, theme: null } },
    },
  ];
}
