import type { Candidate } from "../../../analysis/ideas/candidates";
import { chanceOf } from "../../../analysis/overview/chance";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Badge } from "../../../ui/Badge";
import { MoreList } from "../../../ui/MoreList";
import { ChanceMark } from "../../parts/chance/ChanceMark";
import { describeGround } from "../../parts/describeGround";
import { placeName } from "../../parts/placeName";
import { OrganisationLink } from "../../parts/recordLinks";
import { IDEA_PHRASES } from "../ideaPhrases";
import { JOIN_PHRASES } from "./joinPhrases";

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly at: ProgrammeAt;
  /** What would change in the picture of regions, in words. */
  readonly effectOf: (candidate: Candidate) => string;
  readonly missing: string;
  /** Pairs of regions that a candidate would join: the numbers behind «few links». */
  readonly joinedBy: (candidate: Candidate) => readonly (readonly [string, string])[];
  readonly step?: number;
}

/** Ideas, each with its reason, what it would add and what is missing. */
export function CandidateList(props: CandidateListProps) {
  const { candidates, at, effectOf, missing, joinedBy, step = 8 } = props;
  const phrases = usePhrases(JOIN_PHRASES);
  const { showAll } = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  return (
    <MoreList
      items={candidates}
      step={step}
      keyOf={({ body }) => body.id}
      moreLabel={showAll}
      className="candidates"
      isOrdered
    >
      {(candidate) => (
        <>
          <div className="candidate-head">
            <OrganisationLink body={candidate.body} />
            <span className="quiet">{placeName(candidate.body, at.programme, language)}</span>
          </div>
          <p>
            {describeGround(candidate, at, language)}; {effectOf(candidate)}.
          </p>
          <p className="candidate-gains">
            {candidate.joinsThinRegions && (
              <Badge>
                <ChanceMark
                  at={at}
                  subjects={joinedBy(candidate)
                    .map((ids) => ({ kind: "regions", ids, ofWhole: true }) as const)
                    .filter((pair) => chanceOf(at, pair)?.comparison === "less")}
                  words={phrases.joinsThinRegions}
                />
              </Badge>
            )}
            {candidate.joinsIsolated && <Badge>{phrases.joinsIsolated}</Badge>}
            {candidate.joinsParts && <Badge>{phrases.joinsParts}</Badge>}
            <span className="quiet">{missing}</span>
          </p>
        </>
      )}
    </MoreList>
  );
}
