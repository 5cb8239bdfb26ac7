import type { ReactNode } from "react";
import { bodiesMetBy, partnershipsOfBody } from "../../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { Facts } from "../../../ui/Facts";
import { useBodyFacts } from "../../parts/facts/useBodyFacts";
import { PageLink } from "../../parts/pageLinks";
import { PlaceInNetwork } from "../../parts/PlaceInNetwork";
import { SourceLine } from "../../parts/SourceLine";
import { BodyRows } from "./BodyRows";
import { CapacitySteps, Relations } from "./BodyHistory";
import { PartnershipRows } from "./PartnershipRows";
import { ReachPart } from "./ReachPart";
import { SHEET_PHRASES } from "./sheetPhrases";

interface OrganisationSheetProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
  /** Which results it is evidence for. */
  readonly countsFor: ReactNode;
}

/** One body: what it is, what it takes part in, with whom, and which results it is evidence for. */
export function OrganisationSheet({ body, at, countsFor }: OrganisationSheetProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const facts = useBodyFacts(body, at);
  const own = partnershipsOfBody(at, body.id);
  const actors = at.actors.filter((actor) => actor.serves === body.id);
  return (
    <>
      <div>
        <PageLink path={`/enti/${body.id}`}>{phrases.fullPage}</PageLink>
      </div>
      <Facts facts={facts} />
      <PlaceInNetwork id={body.id} at={at} />
      <ReachPart body={body} at={at} />
      <section>
        <h3>
          {phrases.partnerships} · {formatNumber(own.length, language)}
        </h3>
        <PartnershipRows items={own} />
      </section>
      {countsFor}
      <BodyList title={phrases.partners} bodies={bodiesMetBy(at, body.id)} at={at} />
      <BodyList title={phrases.actorsAround} bodies={actors} at={at} />
      <CapacitySteps body={body} at={at} />
      <Relations body={body} at={at} />
      <SourceLine record={body} />
    </>
  );
}

interface BodyListProps {
  readonly title: string;
  readonly bodies: readonly Organisation[];
  readonly at: ProgrammeAt;
}

function BodyList({ title, bodies, at }: BodyListProps) {
  const language = useLanguage();
  if (bodies.length === 0) return null;
  return (
    <section>
      <h3>
        {title} · {formatNumber(bodies.length, language)}
      </h3>
      <BodyRows bodies={bodies} at={at} />
    </section>
  );
}
