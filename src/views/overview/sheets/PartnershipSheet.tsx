import type { ReactNode } from "react";
import type { PartnershipAt, ProgrammeAt } from "../../../analysis/programmeAt";
import { formatDate } from "../../../i18n/format";
import { fromDate, untilDate } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { MEMBER_ROLE_WORDS, STAGE_WORDS, wordFor } from "../../../i18n/vocabulary";
import { HOME_COUNTRY } from "../../../model/homeCountry";
import type { Membership } from "../../../model/partnership";
import { Facts } from "../../../ui/Facts";
import { usePartnershipFacts } from "../../parts/facts/usePartnershipFacts";
import { PageLink } from "../../parts/pageLinks";
import { placeName } from "../../parts/placeName";
import { OrganisationLink } from "../../parts/recordLinks";
import { SourceLine } from "../../parts/SourceLine";
import { SHEET_PHRASES } from "./sheetPhrases";

interface PartnershipSheetProps {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
  /** Which results it is evidence for. */
  readonly countsFor: ReactNode;
}

/** One partnership: its parties, how far it has come, and which results it is evidence for. */
export function PartnershipSheet({ item, at, countsFor }: PartnershipSheetProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const { partnership } = item;
  return (
    <>
      <div>
        <PageLink path={`/partenariati/${partnership.id}`}>{phrases.fullPage}</PageLink>
      </div>
      <Facts facts={usePartnershipFacts(item, at)} />
      {countsFor}
      <Parties item={item} at={at} />
      <LifeCycle item={item} />
      <SourceLine record={partnership} />
    </>
  );
}

function Parties({ item, at }: Pick<PartnershipSheetProps, "item" | "at">) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { members } = item.partnership;
  const where = ({ organisation }: Membership) =>
    organisation.country === HOME_COUNTRY && organisation.region === null
      ? phrases.noRegion
      : placeName(organisation, at.programme, language);
  return (
    <section>
      <h3>
        {phrases.parties} · {new Set(members.map(({ organisation }) => organisation.id)).size}
      </h3>
      <ul className="rows">
        {members.map((member, index) => (
          // A body can be a member more than once, and members never change places.
          <li key={index}>
            <OrganisationLink body={member.organisation} />
            <span>
              {where(member)} · {wordFor(MEMBER_ROLE_WORDS, member.role, language)}
              {member.from && ` ${fromDate(member.from, language)}`}
              {member.to && ` ${untilDate(member.to, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LifeCycle({ item }: Pick<PartnershipSheetProps, "item">) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { steps } = item.partnership;
  return (
    <section>
      <h3>{phrases.lifeCycle}</h3>
      {steps.length === 0 && <p className="quiet">{phrases.noSteps}</p>}
      <ol className="rows">
        {steps.map((step, index) => (
          // Two steps can be alike, and they never change places.
          <li key={index}>
            <span>{wordFor(STAGE_WORDS, step.stage, language)}</span>
            <span>{step.date === null ? phrases.undated : formatDate(step.date, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
