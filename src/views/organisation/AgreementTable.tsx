import { useMemo } from "react";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { MEMBER_ROLE_WORDS, SPAN_WORDS, STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import type { Membership } from "../../model/partnership";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { PartnershipPageLink } from "../parts/dossier/dossierLinks";
import { STANDINGS } from "../parts/standingCounts";
import { STANDING_PHRASES, standingOf, type StandingWord } from "../parts/standingOf";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

interface AgreementRow {
  readonly item: PartnershipAt;
  readonly standing: StandingWord;
  /** Present on the day; the body can be a party more than once. */
  readonly membership: Membership | undefined;
}

/** What a body takes part in: first what is under way, then what is in preparation, then what has ended. */
export function AgreementTable(props: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  const { body, at } = props;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const standings = usePhrases(STANDING_PHRASES);
  const language = useLanguage();
  const rows = useMemo(() => agreementRows(at, body.id), [at, body.id]);
  const stageOf = ({ stage }: PartnershipAt) =>
    stage === null ? "" : wordFor(STAGE_WORDS, stage, language);
  const sinceOf = ({ item, membership }: AgreementRow) =>
    membership?.from ?? item.partnership.start;
  return (
    <DossierSection
      title={phrases.agreements}
      count={rows.length}
      figure="agreements"
      empty={phrases.noAgreements}
    >
      <DossierTable
        caption={phrases.agreements}
        rows={rows}
        rowKey={({ item }) => item.partnership.id}
        columns={[
          {
            key: "agreement",
            header: phrases.agreement,
            cell: ({ item }) => <PartnershipPageLink partnership={item.partnership} />,
            sortBy: ({ item }) => textIn(item.partnership.title, language),
          },
          {
            key: "standing",
            header: phrases.standing,
            cell: ({ item, standing }) =>
              [...new Set([standings[standing], stageOf(item)])]
                .filter((word) => word !== "")
                .join(" · "),
            sortBy: ({ standing }) => STANDINGS.indexOf(standing),
          },
          {
            key: "role",
            header: phrases.role,
            cell: ({ membership }) =>
              membership === undefined ? "" : wordFor(MEMBER_ROLE_WORDS, membership.role, language),
            sortBy: ({ membership }) => membership?.role ?? null,
          },
          {
            key: "since",
            header: phrases.since,
            cell: (row) => {
              const date = sinceOf(row);
              return date === null ? phrases.noDate : formatDate(date, language, "short");
            },
            sortBy: (row) => sinceOf(row)?.first ?? null,
          },
          {
            key: "span",
            header: phrases.span,
            cell: ({ item }) =>
              [
                wordFor(SPAN_WORDS, item.span, language),
                item.international ? wordFor(SPAN_WORDS, "international", language) : "",
              ]
                .filter((word) => word !== "")
                .join(", "),
            sortBy: ({ item }) => wordFor(SPAN_WORDS, item.span, language),
          },
        ]}
      />
    </DossierSection>
  );
}

function agreementRows(at: ProgrammeAt, id: string): readonly AgreementRow[] {
  return partnershipsOfBody(at, id)
    .map((item) => ({
      item,
      standing: standingOf(item),
      membership: item.partnership.members.find(
        ({ organisation, from, to }) =>
          organisation.id === id &&
          (from === null || from.first <= at.day) &&
          (to === null || at.day <= to.last),
      ),
    }))
    .toSorted(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        (b.item.partnership.start?.first ?? 0) - (a.item.partnership.start?.first ?? 0),
    );
}
