import type { ReactNode } from "react";
import type { PartnershipAt, ProgrammeAt } from "../../../analysis/programmeAt";
import { formatDate } from "../../../i18n/format";
import { fromDate, untilDate } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import {
  EVIDENCE_WORDS,
  MEMBER_ROLE_WORDS,
  SPAN_WORDS,
  STAGE_WORDS,
  wordFor,
} from "../../../i18n/vocabulary";
import { textIn } from "../../../model/localText";
import type { Membership } from "../../../model/partnership";
import { Facts, type Fact } from "../../../ui/Facts";
import { countryName } from "../../parts/countryName";
import { placeName } from "../../parts/placeName";
import { OrganisationLink } from "../../parts/recordLinks";
import { SourceLine } from "../../parts/SourceLine";
import { standingOf } from "../../parts/standingOf";
import { SHEET_PHRASES } from "./sheetPhrases";

interface PartnershipSheetProps {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
  /** Which results it is evidence for. */
  readonly countsFor: ReactNode;
}

/** One partnership: its parties, how far it has come, and which results it is evidence for. */
export function PartnershipSheet({ item, at, countsFor }: PartnershipSheetProps) {
  const { partnership } = item;
  return (
    <>
      <Facts facts={usePartnershipFacts(item, at)} />
      {countsFor}
      <Parties item={item} at={at} />
      <LifeCycle item={item} />
      <SourceLine record={partnership} />
    </>
  );
}

function usePartnershipFacts(item: PartnershipAt, at: ProgrammeAt): readonly Fact[] {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { partnership } = item;
  const themeName = (id: string) => {
    const theme = at.programme.themeById.get(id);
    return theme ? textIn(theme.name, language) : id;
  };
  const period = [
    partnership.start && fromDate(partnership.start, language),
    partnership.end && untilDate(partnership.end, language),
  ].filter((part) => part !== null);
  const stage = item.stage === null ? "" : ` · ${wordFor(STAGE_WORDS, item.stage, language)}`;
  const span = [
    wordFor(SPAN_WORDS, item.span, language),
    item.international ? wordFor(SPAN_WORDS, "international", language) : "",
  ].filter((part) => part !== "");
  const rows: (Fact | null)[] = [
    { label: phrases.stage, value: `${phrases[standingOf(item)]}${stage}` },
    period.length === 0 ? null : { label: phrases.period, value: period.join(" ") },
    { label: phrases.span, value: span.join(", ") },
    partnership.form === null ? null : { label: phrases.form, value: partnership.form },
    partnership.themes.length === 0
      ? null
      : {
          label: phrases.themes,
          value: partnership.themes.map(themeName).join(", "),
        },
    partnership.countries.length === 0
      ? null
      : {
          label: phrases.countries,
          value: partnership.countries
            .map((id) => countryName(id, at.programme, language))
            .join(", "),
        },
    partnership.evidence === null
      ? null
      : {
          label: phrases.evidence,
          value: wordFor(EVIDENCE_WORDS, partnership.evidence, language),
        },
    partnership.url === null
      ? null
      : {
          label: phrases.document,
          value: (
            <a href={partnership.url} rel="noreferrer">
              {partnership.url.replace(/^https?:\/\//, "")}
            </a>
          ),
        },
  ];
  return rows.filter((row) => row !== null);
}

function Parties({ item, at }: Pick<PartnershipSheetProps, "item" | "at">) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { members } = item.partnership;
  const where = ({ organisation }: Membership) =>
    organisation.country === "IT" && organisation.region === null
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
