import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { LongTable, type LongTableColumn } from "../../../ui/LongTable";
import { DossierTable } from "../dossier/DossierTable";
import { TERRITORY_PHRASES } from "./territoryPhrases";
import "./territory.css";

interface TerritoryTableProps<R> {
  readonly caption: string;
  readonly columns: readonly LongTableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

/** Drawn whole, and printed, up to so many rows. */
const MOST_WHOLE = 200;

/** A table of a dossier: whole where that is reasonable, else only the rows in view, which paper is told. */
export function TerritoryTable<R>({ columns, ...props }: TerritoryTableProps<R>) {
  const language = useLanguage();
  const phrases = usePhrases(TERRITORY_PHRASES);
  const { caption, rows, rowKey } = props;
  if (rows.length <= MOST_WHOLE) {
    const whole = columns.map((column) => ({
      ...column,
      cell: (row: R) => column.cell(row, 0),
    }));
    return <DossierTable {...props} columns={whole} />;
  }
  return (
    <div className="territory-long">
      <LongTable
        label={caption}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        locale={language}
        isScreenOnly
      />
      <p className="territory-unprinted">{phrases.tooLongForPaper(rows.length)}</p>
    </div>
  );
}
