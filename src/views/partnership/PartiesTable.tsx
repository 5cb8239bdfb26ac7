import { useMemo } from "react";
import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { formatNumber } from "../../i18n/format";
import { fromDate, untilDate } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { MEMBER_ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn, type Language } from "../../model/localText";
import { MEMBER_ROLES, type Membership } from "../../model/partnership";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { placeName } from "../parts/placeName";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

interface PartiesTableProps {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
}

interface PartyRow {
  readonly key: string;
  readonly member: Membership;
  readonly name: string;
  readonly place: string;
}

/** All parties that the data have, whatever the day, with role and dates: the lead first. */
export function PartiesTable({ item, at }: PartiesTableProps) {
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  const language = useLanguage();
  const rows = useMemo(() => partyRows(item, at, language), [item, at, language]);
  const bodies = new Set(rows.map(({ member }) => member.organisation.id));
  const number = (count: number) => formatNumber(count, language);
  return (
    <DossierSection
      title={phrases.parties}
      count={bodies.size}
      figure="parties"
      empty={phrases.noParties}
    >
      <p className="quiet">
        {phrases.partiesNow(number(item.members.length), number(bodies.size))}
      </p>
      <DossierTable
        caption={phrases.parties}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "name",
            header: phrases.name,
            cell: ({ member }) => <BodyPageLink body={member.organisation} />,
            sortBy: ({ name }) => name,
          },
          {
            key: "role",
            header: phrases.role,
            cell: ({ member }) => wordFor(MEMBER_ROLE_WORDS, member.role, language),
            sortBy: ({ member }) => MEMBER_ROLES.indexOf(member.role),
          },
          {
            key: "place",
            header: phrases.place,
            cell: ({ place }) => place,
            sortBy: ({ place }) => place,
          },
          {
            key: "kind",
            header: phrases.kindOf,
            cell: ({ member }) => kindOfBody(member.organisation, language),
            sortBy: ({ member }) => kindOfBody(member.organisation, language),
          },
          {
            key: "period",
            header: phrases.period,
            cell: ({ member }) => periodOf(member, language, phrases.always),
            sortBy: ({ member }) => member.from?.first ?? null,
          },
        ]}
      />
    </DossierSection>
  );
}

function periodOf({ from, to }: Membership, language: Language, always: string): string {
  return [from && fromDate(from, language), to && untilDate(to, language)]
    .filter((part) => part !== null)
    .join(" ")
    .concat(from === null && to === null ? always : "");
}

function partyRows(
  { partnership }: PartnershipAt,
  { programme }: ProgrammeAt,
  language: Language,
): readonly PartyRow[] {
  return partnership.members
    .map((member, index) => ({
      // A body can be a member more than once.
      key: `${member.organisation.id} ${index}`,
      member,
      name: textIn(member.organisation.name, language),
      place: placeName(member.organisation, programme, language),
    }))
    .toSorted(
      (a, b) =>
        MEMBER_ROLES.indexOf(a.member.role) - MEMBER_ROLES.indexOf(b.member.role) ||
        a.place.localeCompare(b.place, language) ||
        a.name.localeCompare(b.name, language),
    );
}
