import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formWord } from "../../i18n/formWords";
import { fromDate, untilDate } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Organisation } from "../../model/organisation";
import { MoreList } from "../../ui/MoreList";
import { countryName } from "../parts/countryName";
import { DossierSection } from "../parts/dossier/DossierSection";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { MORE_PHRASES } from "../parts/morePhrases";
import { PageLink } from "../parts/pageLinks";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

interface BodyListsProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
}

/** The actors whose territory is this authority's. */
export function LocalActors({ body, at }: BodyListsProps) {
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const language = useLanguage();
  const actors = at.actors.filter(({ serves }) => serves === body.id);
  return (
    <DossierSection
      title={phrases.actors}
      count={actors.length}
      figure="actors"
      empty={phrases.noActors}
    >
      <MoreList
        items={actors}
        step={12}
        keyOf={({ id }) => id}
        moreLabel={showAll}
        className="rows"
      >
        {(actor) => (
          <>
            <BodyPageLink body={actor} />
            <span>{kindOfBody(actor, language)}</span>
          </>
        )}
      </MoreList>
    </DossierSection>
  );
}

/** The countries an authority brings from earlier work. */
export function CountryRelations({ body, at }: BodyListsProps) {
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const relations = at.programme.relations.filter(
    ({ organisation }) => organisation.id === body.id,
  );
  return (
    <DossierSection title={phrases.relations} count={relations.length} empty={phrases.noRelations}>
      <ul className="rows">
        {relations.map(({ country, form, note, since, until, illustrative }, index) => (
          // Two relations can be alike, and they never change places.
          <li key={index}>
            <span>
              {illustrative && <IllustrativeMark />}
              <PageLink path={`/paesi/${country}`}>
                {countryName(country, at.programme, language)}
              </PageLink>
            </span>
            <span>
              {[
                form && formWord(form, language),
                note,
                since && fromDate(since, language),
                until && untilDate(until, language),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </DossierSection>
  );
}
