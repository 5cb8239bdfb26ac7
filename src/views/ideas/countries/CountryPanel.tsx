import type { CountryIdea, PoolState } from "../../../analysis/ideas/countryIdeas";
import { PoolMark } from "../../../figures/ideas/PoolMark";
import { theCountry, withCountry } from "../../../i18n/italianPlace";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { MoreList } from "../../../ui/MoreList";
import { countryName } from "../../parts/countryName";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import type { Reading } from "../../useReading";
import { ChoiceLink } from "../ChoiceLink";
import { IDEA_PHRASES } from "../ideaPhrases";
import { COUNTRY_PHRASES } from "./countryPhrases";

interface CountryPanelProps {
  readonly idea: CountryIdea;
  readonly reading: Reading;
}

const MISSING = {
  "to-pool": "missingToPool",
  joint: "missingJoint",
  "one-region": "missingRegion",
  none: "missingNone",
} as const satisfies Record<PoolState, string>;

/** One country: who knows it, what is missing, and whom to call. */
export function CountryPanel({ idea, reading }: CountryPanelProps) {
  const { programme } = reading.at;
  const phrases = usePhrases(COUNTRY_PHRASES);
  const more = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const name = countryName(idea.country, programme, language);
  const named = { id: idea.country, name };
  const missing = phrases[MISSING[idea.state]];
  const holders = [...idea.holders.values()].reduce((sum, { length }) => sum + length, 0);
  return (
    <section className="idea-panel" aria-label={name}>
      <PanelHead overline={phrases.seenFrom} title={name} />
      <p>
        <PoolMark look={idea.state} />
      </p>
      <h4>{phrases.missing}</h4>
      <p>{typeof missing === "string" ? missing : missing(theCountry(named, language))}</p>
      {idea.joint.length > 0 && (
        <>
          <h4>{phrases.jointPartnerships}</h4>
          <MoreList
            items={idea.joint}
            step={5}
            keyOf={({ partnership }) => partnership.id}
            moreLabel={more.showAll}
          >
            {({ partnership }) => <PartnershipLink partnership={partnership} />}
          </MoreList>
        </>
      )}
      <h4>{phrases.holders(holders)}</h4>
      {programme.regions.map(({ id, name: region }) => {
        const bodies = idea.holders.get(id) ?? [];
        return (
          bodies.length > 0 && <Holders key={id} title={textIn(region, language)} bodies={bodies} />
        );
      })}
      {idea.neverTogether.length > 0 && (
        <>
          <h4>{phrases.pairs(idea.neverTogether.length)}</h4>
          <p className="quiet">
            {phrases.pairReason(withCountry(named, language), idea.holdersInAll)}
          </p>
          <MoreList
            items={idea.neverTogether}
            step={8}
            keyOf={([a, b]) => `${a.id}~${b.id}`}
            moreLabel={more.showAll}
            className="pair-list"
          >
            {([a, b]) => (
              <>
                <OrganisationLink body={a} /> + <OrganisationLink body={b} />
              </>
            )}
          </MoreList>
        </>
      )}
    </section>
  );
}

export function PanelHead({ overline, title }: { overline: string; title: string }) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  return (
    <header className="idea-panel-head">
      <div>
        <p className="overline">{overline}</p>
        <h3>{title}</h3>
      </div>
      <ChoiceLink path="/idee">{phrases.close}</ChoiceLink>
    </header>
  );
}

function Holders({ title, bodies }: { title: string; bodies: readonly Organisation[] }) {
  const more = usePhrases(IDEA_PHRASES);
  return (
    <div className="holders">
      <p className="quiet">{title}</p>
      <MoreList items={bodies} step={6} keyOf={({ id }) => id} moreLabel={more.showAll}>
        {(body) => <OrganisationLink body={body} />}
      </MoreList>
    </div>
  );
}
