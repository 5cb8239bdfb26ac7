import type { CountedFor } from "../../../analysis/progress/countedFor";
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
import { OrganisationLink } from "../../parts/recordLinks";
import { SourceLine } from "../../parts/SourceLine";
import { CountsFor } from "./CountsFor";
import { standingWord } from "./PartnershipRows";
import { SHEET_PHRASES } from "./sheetPhrases";

interface PartnershipSheetProps {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
  readonly countedFor: CountedFor;
}

/** One partnership: its parties, how far it has come, and which results it is evidence for. */
export function PartnershipSheet({ item, at, countedFor }: PartnershipSheetProps) {
  const { partnership } = item;
  return (
    <>
      <Facts facts={usePartnershipFacts(item, at)} />
      <CountsFor progress={countedFor.byPartnership.get(partnership.id)} />
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
  const named = (ids: readonly string[], byId: ProgrammeAt["programme"]["themeById"]) =>
    ids
      .map((id) => byId.get(id))
      .map((record, i) => (record ? textIn(record.name, language) : ids[i]));
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
    { label: phrases.stage, value: `${phrases[standingWord(item)]}${stage}` },
    period.length === 0 ? null : { label: phrases.period, value: period.join(" ") },
    { label: phrases.span, value: span.join(", ") },
    partnership.form === null ? null : { label: phrases.form, value: partnership.form },
    partnership.themes.length === 0
      ? null
      : {
          label: phrases.themes,
          value: named(partnership.themes, at.programme.themeById).join(", "),
        },
    partnership.countries.length === 0
      ? null
      : {
          label: phrases.countries,
          value: named(partnership.countries, at.programme.countryById).join(", "),
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
  const where = ({ organisation }: Membership) => {
    if (organisation.country !== "IT") {
      const country = at.programme.countryById.get(organisation.country);
      return country ? textIn(country.name, language) : organisation.country;
    }
    const region =
      organisation.region === null ? undefined : at.programme.regionById.get(organisation.region);
    return region ? textIn(region.name, language) : phrases.noRegion;
  };
  return (
    <section>
      <h3>
        {phrases.parties} · {new Set(members.map(({ organisation }) => organisation.id)).size}
      </h3>
      <ul className="rows">
        {members.map((member) => (
          <li key={`${member.organisation.id} ${member.from?.text}`}>
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
        {steps.map((step) => (
          <li key={`${step.stage} ${step.date?.text}`}>
            <span>{wordFor(STAGE_WORDS, step.stage, language)}</span>
            <span>{step.date === null ? phrases.undated : formatDate(step.date, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
