import { useMemo, type ReactNode } from "react";
import { standingBetween } from "../../analysis/network/brokerage";
import { placeInNetwork, type Comparison } from "../../analysis/network/standing";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { MoreList } from "../../ui/MoreList";
import { describeRole } from "./describeRole";
import { describeScope } from "./describeScope";
import { PLACE_PHRASES } from "./placePhrases";
import { OrganisationLink, PartnershipLink } from "./recordLinks";
import { ROLE_PHRASES } from "./rolePhrases";
import { MORE_PHRASES } from "./morePhrases";
import "./placeInNetwork.css";

interface PlaceInNetworkProps {
  readonly id: string;
  readonly at: ProgrammeAt;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** Three sentences on an authority's place: each beside what is usual, each with the list that it counts. */
export function PlaceInNetwork({ id, at, level = 3 }: PlaceInNetworkProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const phrases = usePhrases(PLACE_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const { meaning } = usePhrases(ROLE_PHRASES);
  const language = useLanguage();
  const place = useMemo(() => placeInNetwork(at, id), [at, id]);
  if (place === null) return null;
  const { agreements, partners, regions, interregional, roles, regionsInAll } = place;
  const { regionById } = at.programme;
  const scope = describeScope(at.programme, at.scope, language);
  const inRegions = phrases.regions(
    regions.items.length,
    regionsInAll,
    phrases.bridges(interregional.length),
  );
  const partnerCount = partners.items.length;
  return (
    <section className="place-in-network">
      <Heading>{phrases.title}</Heading>
      {scope !== "" && <p className="quiet">{phrases.inScope(scope)}</p>}
      <Sentence
        text={phrases.agreements(agreements.items.length)}
        comparison={agreements.comparison}
      >
        <MoreList
          items={agreements.items}
          step={12}
          keyOf={({ partnership }) => partnership.id}
          moreLabel={showAll}
        >
          {({ partnership }) => <PartnershipLink partnership={partnership} />}
        </MoreList>
      </Sentence>
      <Sentence text={phrases.partners(partnerCount)} comparison={partners.comparison}>
        <MoreList items={partners.items} step={12} keyOf={(body) => body.id} moreLabel={showAll}>
          {(body) => <OrganisationLink body={body} />}
        </MoreList>
      </Sentence>
      <Sentence
        text={inRegions}
        comparison={regions.comparison}
        {...(partnerCount > 0 && { role: describeRole(roles, partnerCount, language) })}
      >
        {standingBetween(roles) > 0 && <p className="quiet">{meaning}</p>}
        <ul>
          {regions.items.map((region) => {
            const record = regionById.get(region);
            return <li key={region}>{record ? textIn(record.name, language) : region}</li>;
          })}
        </ul>
        <MoreList
          items={interregional}
          step={12}
          keyOf={({ partnership }) => partnership.id}
          moreLabel={showAll}
        >
          {({ partnership }) => <PartnershipLink partnership={partnership} />}
        </MoreList>
      </Sentence>
    </section>
  );
}

interface SentenceProps {
  readonly text: string;
  readonly comparison: Comparison;
  /** The role in which the authority stands between others. */
  readonly role?: string;
  /** The list that the sentence counts. */
  readonly children: ReactNode;
}

function Sentence({ text, comparison, role, children }: SentenceProps) {
  const phrases = usePhrases(PLACE_PHRASES);
  const { below, level, others } = comparison;
  return (
    <details>
      <summary>
        {text}
        {phrases.compared(phrases[verdictOf(comparison)], role ? `; ${role}` : "")}
      </summary>
      <p className="quiet">{phrases.exactly(below, level, others - below - level)}.</p>
      {children}
    </details>
  );
}

/** Against how many of the others: all below, nine in ten, half, half above, or neither. */
function verdictOf({ others, below, level }: Comparison) {
  const above = others - below - level;
  if (others === 0) return "alone";
  if (below === others) return "all";
  if (below >= others * NEARLY_ALL) return "most";
  if (below > others / 2) return "more";
  return above > others / 2 ? "fewer" : "usual";
}

const NEARLY_ALL = 0.9;
