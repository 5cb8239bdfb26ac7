import { usePhrases } from "../../i18n/useLanguage";
import type { Organisation } from "../../model/organisation";
import { MoreList } from "../../ui/MoreList";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { MORE_PHRASES } from "../parts/morePhrases";
import { THEME_PHRASES } from "./themePhrases";
import type { ThemeReading } from "./themeReading";

/** Who takes part: the authorities, then those around them and abroad. */
export function ThemeBodies({ story: { authorities, actors, partners } }: ThemeReading) {
  const phrases = usePhrases(THEME_PHRASES);
  const others = [...actors, ...partners];
  return (
    <>
      <DossierSection
        title={phrases.bodies}
        count={authorities.length}
        figure="authorities"
        empty={phrases.noBodies}
      >
        <BodyList bodies={authorities} />
      </DossierSection>
      <DossierSection
        title={phrases.others}
        count={others.length}
        figure="others"
        empty={phrases.noOthers}
      >
        <BodyList bodies={others} />
      </DossierSection>
    </>
  );
}

function BodyList({ bodies }: { readonly bodies: readonly Organisation[] }) {
  const { showAll } = usePhrases(MORE_PHRASES);
  return (
    <div className="territory-states">
      <MoreList items={bodies} step={40} keyOf={({ id }) => id} moreLabel={showAll}>
        {(body) => <BodyPageLink body={body} />}
      </MoreList>
    </div>
  );
}
