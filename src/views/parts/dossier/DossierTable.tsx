import { useLanguage } from "../../../i18n/useLanguage";
import { Table, type TableColumn } from "../../../ui/Table";

interface DossierTableProps<R> {
  /** For ears: the section's title says it to eyes. */
  readonly caption: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

/** A table of a dossier: all its rows, in a frame that scrolls where they are many, in two lines each on a phone. */
export function DossierTable<R>(props: DossierTableProps<R>) {
  const language = useLanguage();
  return (
    <div className="dossier-table">
      <Table {...props} locale={language} />
    </div>
  );
}
