import type { PartnershipAt, ProgrammeAt } from "../../../analysis/programmeAt";
import { formatDate, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { STAGE_WORDS, wordFor } from "../../../i18n/vocabulary";
import { textIn } from "../../../model/localText";
import type { LongTableColumn } from "../../../ui/LongTable";
import { partnershipPath } from "../dossier/dossierLinks";
import { PageLink } from "../pageLinks";
import { RegionLinks } from "./territoryLinks";
import { TERRITORY_PHRASES } from "./territoryPhrases";
import { TerritoryTable } from "./TerritoryTable";

interface PartnershipTableProps {
  readonly items: readonly PartnershipAt[];
  readonly at: ProgrammeAt;
  readonly caption: string;
}

/** Partnerships with how far they have come, since when, and of which regions. */
export function PartnershipTable({ items, at, caption }: PartnershipTableProps) {
  return (
    <TerritoryTable
      caption={caption}
      columns={usePartnershipColumns(at)}
      rows={items}
      rowKey={({ partnership }) => partnership.id}
    />
  );
}

function usePartnershipColumns({ programme }: ProgrammeAt): LongTableColumn<PartnershipAt>[] {
  const phrases = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const stageOf = ({ stage }: PartnershipAt) =>
    stage === null ? phrases.notStarted : wordFor(STAGE_WORDS, stage, language);
  return [
    {
      key: "title",
      header: phrases.title,
      share: 40,
      sortBy: ({ partnership }) => textIn(partnership.title, language),
      cell: ({ partnership }, tabIndex) => (
        <PageLink
          path={partnershipPath(partnership.id)}
          isIllustrative={partnership.illustrative}
          tabIndex={tabIndex}
        >
          {textIn(partnership.title, language)}
        </PageLink>
      ),
    },
    { key: "stage", header: phrases.stage, share: 13, sortBy: stageOf, cell: stageOf },
    {
      key: "start",
      header: phrases.start,
      share: 13,
      sortBy: ({ partnership }) => partnership.start?.first ?? null,
      cell: ({ partnership: { start } }) =>
        start === null ? phrases.notStated : formatDate(start, language, "short"),
    },
    {
      key: "regions",
      header: phrases.regions,
      share: 24,
      isWide: true,
      sortBy: ({ regions }) => regions.length,
      cell: ({ regions }, tabIndex) => (
        <RegionLinks ids={regions} programme={programme} tabIndex={tabIndex} />
      ),
    },
    {
      key: "members",
      header: phrases.bodies,
      share: 10,
      isNumeric: true,
      sortBy: ({ members }) => members.length,
      cell: ({ members }) => formatNumber(members.length, language),
    },
  ];
}
