import { useState, type ReactNode } from "react";
import "./table.css";

export interface TableColumn<R> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** What the column is sorted by, `null` = no value, last in both directions; without it, no sorting. */
  readonly sortBy?: (row: R) => string | number | null;
  readonly isNumeric?: boolean;
}

interface TableProps<R> {
  readonly caption: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly isLit?: (row: R) => boolean;
  readonly locale: string;
}

/** Which column rows are sorted by. */
export type Order = { readonly key: string; readonly isFalling: boolean };

/** Rows under heads that sort them. The first column names its row. */
export function Table<R>({ caption, columns, rows, rowKey, isLit, locale }: TableProps<R>) {
  const [order, setOrder] = useState<Order | null>(null);
  const handleSort = (key: string) =>
    setOrder((old) => ({ key, isFalling: old?.key === key && !old.isFalling }));
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column.key} column={column} order={order} onSort={handleSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, columns, order, locale).map((row) => (
            <tr key={rowKey(row)} data-lit={isLit?.(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.isNumeric} data-header={column.header}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeadProps<R> {
  readonly column: Pick<TableColumn<R>, "key" | "header" | "sortBy" | "isNumeric">;
  readonly order: Order | null;
  readonly onSort: (key: string) => void;
}

/** A column's head, a button where the column can be sorted by. */
export function SortHead<R>({ column, order, onSort }: SortHeadProps<R>) {
  const sorting = order?.key !== column.key ? "none" : order.isFalling ? "descending" : "ascending";
  if (!column.sortBy) {
    return (
      <th scope="col" data-numeric={column.isNumeric}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={sorting} data-numeric={column.isNumeric} data-head={column.header}>
      <button type="button" onClick={() => onSort(column.key)}>
        {column.header}
        <span aria-hidden="true">
          {{ none: "\u00a0↕", ascending: "\u00a0↑", descending: "\u00a0↓" }[sorting]}
        </span>
      </button>
    </th>
  );
}

/** The rows in the order asked for: names as people read them, what has no value last in both directions. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly Pick<TableColumn<R>, "key" | "sortBy">[],
  order: Order | null,
  locale: string,
): readonly R[] {
  const sortBy = columns.find((column) => column.key === order?.key)?.sortBy;
  if (!sortBy || !order) return rows;
  const sign = order.isFalling ? -1 : 1;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((a, b) => {
    const [x, y] = [sortBy(a), sortBy(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (
      sign * (typeof x === "number" && typeof y === "number" ? x - y : compare(`${x}`, `${y}`))
    );
  });
}
