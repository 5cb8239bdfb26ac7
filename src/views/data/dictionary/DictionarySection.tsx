import { useState } from "react";
import { columnLabel, tableLabel } from "../../../i18n/columnLabels";
import { describeType } from "../../../i18n/columnTypes";
import { describeColumn, describeTable } from "../../../i18n/dictionary";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Column } from "../../../model/column";
import { TABLE_NAMES, TABLES, type TableName } from "../../../model/tables";
import { Badge } from "../../../ui/Badge";
import { Button } from "../../../ui/Button";
import { DICTIONARY_PHRASES } from "./dictionaryPhrases";
import "./dictionary.css";

/** Every table and column the page understands, from the one definition that also checks them. */
export function DictionarySection() {
  const phrases = usePhrases(DICTIONARY_PHRASES);
  const language = useLanguage();
  const [open, setOpen] = useState<ReadonlySet<TableName>>(new Set());
  const columns = TABLE_NAMES.flatMap((table) => Object.keys(TABLES[table]));
  const isAllOpen = open.size === TABLE_NAMES.length;
  const toggle = (table: TableName, isOpen: boolean) =>
    setOpen((before) => {
      if (before.has(table) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(table);
      else after.delete(table);
      return after;
    });
  return (
    <section aria-labelledby="dictionary-title" className="dictionary">
      <h2 id="dictionary-title">{phrases.title}</h2>
      <p>
        {phrases.lead(
          formatNumber(TABLE_NAMES.length, language),
          formatNumber(columns.length, language),
        )}
      </p>
      <p>
        <Button weight="text" onPress={() => setOpen(isAllOpen ? new Set() : new Set(TABLE_NAMES))}>
          {isAllOpen ? phrases.closeAll : phrases.openAll}
        </Button>
      </p>
      {TABLE_NAMES.map((table) => (
        <TableEntry
          key={table}
          table={table}
          isOpen={open.has(table)}
          onToggle={(isOpen) => toggle(table, isOpen)}
        />
      ))}
    </section>
  );
}

interface TableEntryProps {
  readonly table: TableName;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function TableEntry({ table, isOpen, onToggle }: TableEntryProps) {
  const phrases = usePhrases(DICTIONARY_PHRASES);
  const language = useLanguage();
  const columns = Object.entries<Column>(TABLES[table]);
  return (
    <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <strong>{tableLabel(table, language)}</strong> <code>{table}</code>{" "}
        <span className="quiet">{phrases.columnsOf(formatNumber(columns.length, language))}</span>
      </summary>
      <p>{describeTable(table, language)}</p>
      <dl>
        {columns.map(([name, column]) => (
          <ColumnEntry key={name} table={table} name={name} column={column} />
        ))}
      </dl>
    </details>
  );
}

interface ColumnEntryProps {
  readonly table: TableName;
  readonly name: string;
  readonly column: Column;
}

function ColumnEntry({ table, name, column }: ColumnEntryProps) {
  const phrases = usePhrases(DICTIONARY_PHRASES);
  const language = useLanguage();
  return (
    <div>
      <dt>
        <code>{name}</code> {columnLabel(name, language)}{" "}
        {column.required && <Badge>{phrases.required}</Badge>}
      </dt>
      <dd>
        {describeColumn(table, name, language)}
        <span className="quiet">
          {describeType(column, language)}
          {column.to !== undefined && (
            <>
              {" "}
              · {phrases.refersTo} <code>{column.to}</code>
            </>
          )}
        </span>
        {column.values !== undefined && (
          <span className="quiet">
            {phrases.values}:{" "}
            {column.values.map((value, i) => (
              <span key={value}>
                {i > 0 && ", "}
                <code>{value}</code>
              </span>
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}
