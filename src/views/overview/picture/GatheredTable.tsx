import { useMemo } from "react";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Emphasis } from "../../../model/focus";
import { Table, type TableColumn } from "../../../ui/Table";
import { FocusLink } from "../../parts/FocusLink";
import { titleOf } from "../titleOf";
import { gatheredRows, type GatheredRow } from "./gatheredRows";
import { GATHERED_TABLE_PHRASES } from "./gatheredTablePhrases";

interface GatheredTableProps {
  readonly at: ProgrammeAt;
  readonly emphasis: Emphasis | null;
}

/** The bundles of the picture as a table: pairs of regions, and regions with countries. */
export function GatheredTable({ at, emphasis }: GatheredTableProps) {
  const phrases = usePhrases(GATHERED_TABLE_PHRASES);
  const language = useLanguage();
  const rows = useMemo(() => gatheredRows(at), [at]);
  const columns = useGatheredColumns(at);
  if (rows.length === 0) return null;
  const isLit = ({ items }: GatheredRow) =>
    items.some(({ partnership }) => emphasis?.partnerships.has(partnership.id));
  return (
    <Table
      caption={phrases.caption(formatNumber(rows.length, language))}
      columns={columns}
      rows={rows}
      rowKey={({ focus }) => `${focus.kind} ${focus.ids.join("~")}`}
      locale={language}
      {...(emphasis && { isLit })}
    />
  );
}

function useGatheredColumns({ programme }: ProgrammeAt): readonly TableColumn<GatheredRow>[] {
  const phrases = usePhrases(GATHERED_TABLE_PHRASES);
  const language = useLanguage();
  const nameOf = ({ focus }: GatheredRow) => titleOf(focus, programme, language);
  const kindOf = ({ focus }: GatheredRow) => phrases[focus.kind];
  const startedOf = ({ items }: GatheredRow) => items.filter(({ started }) => started).length;
  const numeric = (
    key: "started" | "inPreparation",
    value: (row: GatheredRow) => number,
  ): TableColumn<GatheredRow> => ({
    key,
    header: phrases[key],
    cell: (row) => formatNumber(value(row), language),
    sortBy: value,
    isNumeric: true,
  });
  return [
    {
      key: "name",
      header: phrases.between,
      cell: (row) => <FocusLink focus={row.focus}>{nameOf(row)}</FocusLink>,
      sortBy: nameOf,
    },
    { key: "kind", header: phrases.kind, cell: kindOf, sortBy: kindOf },
    numeric("started", startedOf),
    numeric("inPreparation", (row) => row.items.length - startedOf(row)),
  ];
}
