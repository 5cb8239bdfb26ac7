import { useState } from "react";
import type {
  ProgrammeComparison,
  TableComparison,
} from "../../../analysis/compare/compareProgrammes";
import { CHANGE_KINDS, type ChangeKind } from "../../../analysis/compare/diffRecords";
import { tableLabel } from "../../../i18n/columnLabels";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { TableName } from "../../../model/tables";
import { Chip } from "../../../ui/Chip";
import { Choice } from "../../../ui/Choice";
import { ChangeRows } from "./ChangeRows";
import { ChangeSign } from "./ChangeSign";
import { kindWord } from "../../parts/changeWords";
import { LIST_PHRASES } from "./comparePhrases";

/** Every changed record once, table by table; narrowed to a kind of change or to one table when asked. */
export function ChangeLists({ comparison }: { readonly comparison: ProgrammeComparison }) {
  const phrases = usePhrases(LIST_PHRASES);
  const language = useLanguage();
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const [table, setTable] = useState<TableName | null>(null);
  const touched = comparison.tables.filter(({ changes }) => changes.length > 0);
  const chosen = touched.filter((item) => table === null || item.table === table);
  const listed = chosen.filter((item) => changesOf(item, kind).length > 0);
  const countOf = (one: ChangeKind) =>
    chosen.reduce((sum, { byKind }) => sum + byKind[one].length, 0);
  return (
    <section aria-labelledby="records-title" className="change-lists">
      <h2 id="records-title">{phrases.records}</h2>
      <div className="change-filters">
        {CHANGE_KINDS.map((one) => (
          <Chip
            key={one}
            isOn={kind === one}
            onToggle={() => setKind(kind === one ? null : one)}
            mark={<ChangeSign kind={one} />}
          >
            {kindWord(one, language)} {formatNumber(countOf(one), language)}
          </Chip>
        ))}
        <Choice
          label={phrases.table}
          value={table}
          options={touched.map((item) => ({
            value: item.table,
            label: tableLabel(item.table, language),
          }))}
          noneLabel={phrases.allTables}
          onChoose={setTable}
        />
      </div>
      {listed.length === 0 && <p role="status">{phrases.noneLeft}</p>}
      {listed.map((item) => (
        <details key={item.table} open={listed.length === 1 || undefined} data-table={item.table}>
          <summary>
            <strong>{tableLabel(item.table, language)}</strong>{" "}
            <KindCounts item={item} kind={kind} />
          </summary>
          <ChangeRows changes={changesOf(item, kind)} comparison={comparison} />
        </details>
      ))}
    </section>
  );
}

function changesOf({ changes, byKind }: TableComparison, kind: ChangeKind | null) {
  return kind === null ? changes : byKind[kind];
}

interface KindCountsProps {
  readonly item: TableComparison;
  readonly kind: ChangeKind | null;
}

function KindCounts({ item, kind }: KindCountsProps) {
  const language = useLanguage();
  return CHANGE_KINDS.filter((one) => kind === null || kind === one).map((one) => {
    const { length } = item.byKind[one];
    if (length === 0) return null;
    return (
      <span key={one} className="kind-count">
        <ChangeSign kind={one} /> {formatNumber(length, language)} {kindWord(one, language, length)}
      </span>
    );
  });
}
