import { PoolMark } from "../../figures/ideas/PoolMark";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Organisation } from "../../model/organisation";
import { MoreList } from "../../ui/MoreList";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { MORE_PHRASES } from "../parts/morePhrases";
import { PageLink } from "../parts/pageLinks";
import type { CountryReading } from "./countryReading";
import { COUNTRY_PHRASES } from "./countryPhrases";

type Pair = readonly [Organisation, Organisation];

/** Whether those who know the country work together; the pairs that never did are the ideas. */
export function CountryPairs({ country, story: { idea, together, apart } }: CountryReading) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  return (
    <DossierSection title={phrases.together}>
      {idea !== null && (
        <p>
          <PoolMark look={idea.state} />
        </p>
      )}
      {together.length + apart.length === 0 ? (
        <p className="quiet">{phrases.noPairs}</p>
      ) : (
        <>
          <p className="quiet">{phrases.togetherGuide}</p>
          <Pairs title={phrases.pairsTogether} figure="together" pairs={together} />
          <Pairs title={phrases.pairsApart} figure="apart" pairs={apart} />
        </>
      )}
      <div className="territory-more">
        <PageLink path={`/idee/paesi/${country.id}`}>{phrases.ideasOf(country)}</PageLink>
      </div>
    </DossierSection>
  );
}

interface PairsProps {
  readonly title: string;
  readonly figure: string;
  readonly pairs: readonly Pair[];
}

function Pairs({ title, figure, pairs }: PairsProps) {
  const { showAll } = usePhrases(MORE_PHRASES);
  const language = useLanguage();
  return (
    <div className="territory-group">
      <h3>
        <span>
          {title} · <span data-figure={figure}>{formatNumber(pairs.length, language)}</span>
        </span>
      </h3>
      <MoreList
        items={pairs}
        step={8}
        keyOf={([a, b]) => `${a.id}~${b.id}`}
        moreLabel={showAll}
        className="territory-list"
      >
        {([a, b]) => (
          <>
            <BodyPageLink body={a} /> + <BodyPageLink body={b} />
          </>
        )}
      </MoreList>
    </div>
  );
}
