import { useDeferredValue, useMemo, useState } from "react";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { LongTable, type LongTableColumn } from "../../ui/LongTable";
import { foldWords, holdsWords } from "./foldWords";
import { LISTS_PHRASES } from "./listsPhrases";
import "./lists.css";

/** A row that can be searched. */
export interface SearchedRow {
  readonly id: string;
  /** All that is searched, folded by `foldWords`. */
  readonly folded: string;
}

interface RecordListProps<R extends SearchedRow> {
  readonly label: string;
  /** What can be typed. */
  readonly hint: string;
  readonly rows: readonly R[];
  readonly columns: readonly LongTableColumn<R>[];
}

/** All records of a kind under a field that narrows them: as many rows as the sentence above says. */
export function RecordList<R extends SearchedRow>(props: RecordListProps<R>) {
  const { label, hint, rows, columns } = props;
  const phrases = usePhrases(LISTS_PHRASES);
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  // Typing goes first where the list is long.
  const wanted = foldWords(useDeferredValue(typed));
  const found = useMemo(
    () => rows.filter(({ folded }) => holdsWords(folded, wanted)),
    [rows, wanted],
  );
  const number = (count: number) => formatNumber(count, language);
  return (
    <div className="record-list">
      <div className="record-list-head">
        <label>
          {phrases.filter}{" "}
          <input
            type="search"
            value={typed}
            placeholder={hint}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p className="quiet" role="status" data-list-total={found.length}>
          {phrases.found(number(found.length), number(rows.length), rows.length)}
        </p>
      </div>
      {found.length === 0 && (
        <p className="quiet">
          {rows.length === 0 ? phrases.nobody : phrases.nothing(typed.trim())}
        </p>
      )}
      {found.length > 0 && (
        <LongTable
          // Another choice of rows is read from its top.
          key={wanted}
          label={label}
          columns={columns}
          rows={found}
          rowKey={({ id }) => id}
          locale={language}
        />
      )}
    </div>
  );
}
