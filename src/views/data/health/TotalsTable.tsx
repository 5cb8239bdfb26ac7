import { tableTitle } from "../../../i18n/columnLabels";
import type { TableTotal } from "../../../data/faultTotals";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Table } from "../../../ui/Table";
import { HEALTH_PHRASES } from "./healthPhrases";

const COUNTS = ["read", "kept", "merged", "leftOut"] as const;

/** Every table with what was read of it: kept, merged and left out make up what was read. */
export function TotalsTable({ totals }: { readonly totals: readonly TableTotal[] }) {
  const phrases = usePhrases(HEALTH_PHRASES);
  const language = useLanguage();
  const filled = totals.filter(({ read }) => read > 0);
  return (
    <>
      <Table
        caption={phrases.tables}
        columns={[
          {
            key: "table",
            header: phrases.table,
            cell: ({ table }) => tableTitle(table, language),
            sortBy: ({ table }) => tableTitle(table, language),
          },
          ...COUNTS.map((count) => ({
            key: count,
            header: phrases[count],
            cell: (total: TableTotal) => formatNumber(total[count], language),
            sortBy: (total: TableTotal) => total[count],
            isNumeric: true,
          })),
        ]}
        rows={filled}
        rowKey={({ table }) => table}
        locale={language}
      />
      {filled.some(({ merged }) => merged > 0) && <p className="quiet">{phrases.mergedNote}</p>}
    </>
  );
}
