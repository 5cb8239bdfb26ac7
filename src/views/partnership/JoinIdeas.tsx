import { useMemo } from "react";
import { joinersFor } from "../../analysis/ideas/candidates";
import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { describeGround } from "../parts/describeGround";
import { DossierSection } from "../parts/dossier/DossierSection";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { IdeasLink } from "../parts/dossier/IdeasLink";
import { placeName } from "../parts/placeName";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

const MOST = 3;

/** The first who could join, and why. */
export function JoinIdeas({
  item,
  at,
}: {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
}) {
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  const language = useLanguage();
  const { id } = item.partnership;
  const joiners = useMemo(() => joinersFor(at, id), [at, id]);
  const isInNetwork = item.started && item.stage !== "withdrawn";
  return (
    <DossierSection title={phrases.ideas}>
      {joiners.length === 0 && (
        <p className="quiet">{isInNetwork ? phrases.noIdeas : phrases.notStarted}</p>
      )}
      <ul className="dossier-rows">
        {joiners.slice(0, MOST).map((candidate) => (
          <li key={candidate.body.id}>
            <BodyPageLink body={candidate.body} />{" "}
            <span className="quiet">{placeName(candidate.body, at.programme, language)}</span>
            <p>{describeGround(candidate, at, language)}.</p>
          </li>
        ))}
      </ul>
      {joiners.length > 0 && (
        <IdeasLink focus={{ kind: "partnership", id }}>{phrases.moreIdeas}</IdeasLink>
      )}
    </DossierSection>
  );
}
