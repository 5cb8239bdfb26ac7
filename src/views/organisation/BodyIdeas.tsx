import { useMemo } from "react";
import { candidatesFor } from "../../analysis/ideas/candidates";
import { countryIdeas } from "../../analysis/ideas/countryIdeas";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Organisation } from "../../model/organisation";
import { countryName } from "../parts/countryName";
import { describeGround } from "../parts/describeGround";
import { DossierSection } from "../parts/dossier/DossierSection";
import { IdeasLink } from "../parts/dossier/IdeasLink";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { PageLink } from "../parts/pageLinks";
import { placeName } from "../parts/placeName";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

const MOST = 3;

/** At most three ideas for an authority: a country to pool, and whom it could work with. */
export function BodyIdeas(props: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  const { body, at } = props;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const pools = useMemo(() => poolsOf(at, body), [at, body]);
  const candidates = useMemo(() => candidatesFor(at, body.id), [at, body.id]);
  const shownPools = pools.slice(0, Math.max(1, MOST - candidates.length));
  const shownBodies = candidates.slice(0, MOST - shownPools.length);
  return (
    <DossierSection title={phrases.ideas}>
      {pools.length + candidates.length === 0 && <p className="quiet">{phrases.noIdeas}</p>}
      <ul className="dossier-rows">
        {shownBodies.map((candidate) => (
          <li key={candidate.body.id}>
            <BodyPageLink body={candidate.body} />{" "}
            <span className="quiet">{placeName(candidate.body, at.programme, language)}</span>
            <p>{describeGround(candidate, at, language)}.</p>
          </li>
        ))}
        {shownPools.map(({ country, holdersInAll }) => (
          <li key={country}>
            <PageLink path={`/idee/paesi/${country}`}>
              {countryName(country, at.programme, language)}
            </PageLink>
            <p>
              {phrases.pool(
                countryName(country, at.programme, language),
                formatNumber(holdersInAll, language),
              )}
            </p>
          </li>
        ))}
      </ul>
      <IdeasLink focus={{ kind: "organisation", id: body.id }}>{phrases.moreIdeas}</IdeasLink>
    </DossierSection>
  );
}

/** The countries that this authority has relations with and that could be pooled. */
function poolsOf(at: ProgrammeAt, { id, region }: Organisation) {
  return countryIdeas(at).filter(
    ({ state, holders }) =>
      state === "to-pool" && holders.get(region ?? "")?.some((holder) => holder.id === id),
  );
}
