import { tableTitle } from "../../i18n/columnLabels";
import { countIllustrative } from "../../analysis/countIllustrative";
import type { DataSet } from "../../data/loadDataSet";
import { formatDate, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { Facts } from "../../ui/Facts";
import { Table } from "../../ui/Table";
import { PART_PHRASES } from "../parts/partPhrases";
import { PROJECT_PHRASES } from "./projectPhrases";

/** What the data set holds: its version, how much of it is made up, and its tables with what was left out. */
export function DataTotals({ dataSet }: { readonly dataSet: DataSet }) {
  const { programme, totals } = dataSet;
  const phrases = usePhrases(PROJECT_PHRASES);
  const { notStated } = usePhrases(PART_PHRASES);
  const language = useLanguage();
  const { illustrative, total } = countIllustrative(programme);
  const number = (value: number) => formatNumber(value, language);
  const facts = [
    { label: phrases.version, value: programme.version ?? notStated },
    {
      label: phrases.asOf,
      value: programme.project.asOf ? formatDate(programme.project.asOf, language) : notStated,
    },
    { label: phrases.records, value: phrases.shareOf(number(illustrative), number(total)) },
  ];
  return (
    <>
      <Facts facts={facts} />
      <Table
        caption={phrases.tables}
        columns={[
          { key: "table", header: phrases.table, cell: ({ table }) => tableTitle(table, language) },
          { key: "read", header: phrases.read, cell: ({ read }) => number(read), isNumeric: true },
          { key: "kept", header: phrases.kept, cell: ({ kept }) => number(kept), isNumeric: true },
          {
            key: "leftOut",
            header: phrases.leftOut,
            cell: ({ leftOut }) => number(leftOut),
            isNumeric: true,
          },
        ]}
        rows={totals}
        rowKey={({ table }) => table}
        locale={language}
      />
    </>
  );
}
