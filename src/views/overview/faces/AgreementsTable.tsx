import { useMemo } from "react";
import {
  agreementsInTime,
  type AgreementInTime,
} from "../../../analysis/overview/agreementsInTime";
import { formatDate, formatList, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { Table, type TableColumn } from "../../../ui/Table";
import { PartnershipLink } from "../../parts/recordLinks";
import { COMPARE_PHRASES } from "../compare/comparePhrases";
import type { Comparison } from "../compare/comparison";
import { kindColumn } from "../compare/kindColumn";
import { AGREEMENTS_PHRASES } from "./agreementsPhrases";
import { stageWord } from "./describeAgreement";
import type { FaceProps } from "./face";

/** The table twin of the agreements in time: a row for each column of the picture. */
export function AgreementsTable({ reading, figures }: FaceProps) {
  const { emphasis, comparison } = figures;
  const at = comparison?.joined ?? reading.at;
  const phrases = usePhrases(AGREEMENTS_PHRASES);
  const language = useLanguage();
  const agreements = useMemo(() => agreementsInTime(at), [at]);
  return (
    <div className="picture-tables">
      <Table
        caption={phrases.table(formatNumber(agreements.length, language))}
        columns={useAgreementColumns(comparison)}
        rows={agreements}
        rowKey={({ item }) => item.partnership.id}
        locale={language}
        {...(emphasis && {
          isLit: ({ item }: AgreementInTime) => emphasis.partnerships.has(item.partnership.id),
        })}
      />
    </div>
  );
}

function useAgreementColumns(
  comparison: Comparison | null,
): readonly TableColumn<AgreementInTime>[] {
  const phrases = usePhrases(AGREEMENTS_PHRASES);
  const { column } = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const stage = (agreement: AgreementInTime) => stageWord(agreement, phrases, language);
  return [
    {
      key: "agreement",
      header: phrases.agreement,
      cell: ({ item }) => <PartnershipLink partnership={item.partnership} />,
      sortBy: ({ item }) => textIn(item.partnership.title, language),
    },
    {
      key: "start",
      header: phrases.start,
      cell: ({ item: { partnership } }) =>
        partnership.start ? formatDate(partnership.start, language, "short") : phrases.noStart,
      sortBy: ({ item }) => item.partnership.start?.first ?? null,
    },
    {
      key: "end",
      header: phrases.end,
      cell: ({ item: { partnership } }) =>
        partnership.end ? formatDate(partnership.end, language, "short") : phrases.openEnd,
      sortBy: ({ item }) => item.partnership.end?.last ?? null,
    },
    { key: "stage", header: phrases.stage, cell: stage, sortBy: stage },
    ...(comparison
      ? [
          kindColumn<AgreementInTime>(column, ({ item }) =>
            comparison.kinds.get(item.partnership.id),
          ),
        ]
      : []),
    {
      key: "members",
      header: phrases.memberNames,
      cell: ({ members }) =>
        formatList(
          members.map(({ name }) => textIn(name, language)),
          language,
        ),
      sortBy: ({ members }) => members.length,
    },
  ];
}
