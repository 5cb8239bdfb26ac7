import { useMemo } from "react";
import { candidatesFor } from "../../../analysis/ideas/candidates";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { placeName } from "../../parts/placeName";
import { OrganisationLink } from "../../parts/recordLinks";
import { CandidateList } from "../join/CandidateList";
import { regionPairs } from "../join/regionPairs";
import { JOIN_PHRASES } from "../join/joinPhrases";
import { MARGIN_PHRASES } from "./marginPhrases";

interface OneIdeaProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
}

/** The first idea for one authority. */
export function OneIdea({ body, at }: OneIdeaProps) {
  const phrases = usePhrases(MARGIN_PHRASES);
  const join = usePhrases(JOIN_PHRASES);
  const language = useLanguage();
  const candidates = useMemo(() => candidatesFor(at, body.id), [at, body.id]);
  const own = placeName(body, at.programme, language);
  return (
    <div className="idea-panel" aria-live="polite">
      <h3>
        {phrases.ideaFor} <OrganisationLink body={body} />
      </h3>
      {candidates.length === 0 ? (
        <p>{phrases.noIdea}</p>
      ) : (
        <>
          <CandidateList
            candidates={candidates.slice(0, 1)}
            at={at}
            effectOf={(candidate) =>
              join.wouldJoin(own, placeName(candidate.body, at.programme, language))
            }
            missing={join.missing}
            joinedBy={({ body: other }) => regionPairs([body.region], other.region)}
          />
          <p className="quiet">{phrases.allIdeas(candidates.length)}</p>
        </>
      )}
    </div>
  );
}
