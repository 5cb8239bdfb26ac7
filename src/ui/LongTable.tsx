import { memo, useMemo, useState, type ReactNode } from "react";
import type { RowRun } from "./rowWindow";
import { runsToDraw } from "./rowWindow";
import { SortHead, sortRows, type Order, type TableColumn } from "./Table";
import { useOnPaper } from "./useOnPaper";
import { useRowCursor } from "./useRowCursor";
import { useRowWindow } from "./useRowWindow";
import "./longTable.css";
import "./table.css";

export interface LongTableColumn<R> extends Omit<TableColumn<R>, "cell"> {
  /** `tabIndex` belongs on every link and button of the cell: only the current row's can be reached with Tab. */
  readonly cell: (row: R, tabIndex: 0 | -1) => ReactNode;
  /** Share of the width. */
  readonly share: number;
  /** On a phone, where rows stand as cards, it takes the card's whole width. */
  readonly isWide?: boolean;
}

interface LongTableProps<R> {
  readonly label: string;
  readonly columns: readonly LongTableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly isLit?: (row: R) => boolean;
  readonly classOf?: (row: R) => string | undefined;
  readonly locale: string;
  /** Never printed: its rows need not be drawn for paper. */
  readonly isScreenOnly?: boolean;
}

/**
 * A table of any length, of which only the rows in view are drawn; all rows are as high as the style sheet says. The
 * rows are one tab stop: arrows, Page and End keys go from row to row and from link to link. Paper gets every row, in the
 * order on the screen.
 */
export function LongTable<R>(props: LongTableProps<R>) {
  const { label, columns, rows, rowKey, isLit, classOf, locale, isScreenOnly = false } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(
    () => sortRows(rows, columns, order, locale),
    [rows, columns, order, locale],
  );
  const { scroller, inView, rowHeight, handleScroll } = useRowWindow(sorted.length);
  const keys = useRowCursor(scroller, sorted.length);
  const isOnPaper = useOnPaper();
  const runs =
    isOnPaper && !isScreenOnly
      ? [{ first: 0, end: sorted.length }]
      : runsToDraw(inView, keys.kept, sorted.length);
  const handleSort = (key: string) =>
    setOrder((old) => ({ key, isFalling: old?.key === key && !old.isFalling }));
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <div className="long-table" ref={scroller} onScroll={handleScroll}>
      <table
        className="table"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- The ARIA practices' own example of a grid: a table whose cells the arrows reach.
        role="grid"
        aria-label={label}
        aria-rowcount={sorted.length + 1}
      >
        <colgroup>
          {columns.map(({ key, share }) => (
            <col key={key} style={{ width: `${((100 * share) / all).toFixed(2)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHead key={column.key} column={column} order={order} onSort={handleSort} />
            ))}
          </tr>
        </thead>
        <tbody {...keys.handlers}>
          {/* One flat list: a row that goes from one run to another stays the same element, and keeps the focus. */}
          {withGaps(runs, sorted.length).flatMap((part) =>
            "gap" in part ? (
              <tr key={part.key} aria-hidden="true" style={{ height: part.gap * rowHeight }} />
            ) : (
              sorted
                .slice(part.first, part.end)
                .map((row, i) => (
                  <Row
                    key={rowKey(row)}
                    id={rowKey(row)}
                    index={part.first + i}
                    isLit={isLit?.(row)}
                    className={classOf?.(row)}
                    tabIndex={part.first + i === keys.current ? 0 : -1}
                    {...{ row, columns }}
                  />
                ))
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps<R> {
  readonly id: string;
  readonly index: number;
  readonly row: R;
  readonly columns: readonly LongTableColumn<R>[];
  readonly isLit: boolean | undefined;
  readonly className: string | undefined;
  readonly tabIndex: 0 | -1;
}

function PlainRow<R>({ id, index, row, columns, isLit, className, tabIndex }: RowProps<R>) {
  return (
    <tr
      className={className}
      aria-rowindex={index + 2}
      data-row={index}
      data-key={id}
      data-lit={isLit}
    >
      {columns.map((column, place) => (
        <Cell key={column.key} isHead={place === 0} column={column}>
          {column.cell(row, tabIndex)}
        </Cell>
      ))}
    </tr>
  );
}

// The cast, since `memo` forgets that its component is generic.
/** Drawn anew only when it changes: while the table is scrolled, only rows that come into view are. */
const Row = memo(PlainRow) as typeof PlainRow;

interface CellProps {
  readonly isHead: boolean;
  readonly column: Pick<LongTableColumn<never>, "header" | "isNumeric" | "isWide">;
  readonly children: ReactNode;
}

function Cell({ isHead, column: { header, isNumeric, isWide }, children }: CellProps) {
  if (isHead) return <th scope="row">{children}</th>;
  return (
    <td data-numeric={isNumeric} data-wide={isWide} data-header={header}>
      {children}
    </td>
  );
}

type Part = RowRun | { readonly gap: number; readonly key: string };

/** The runs with the room of what is not drawn between them. */
function withGaps(runs: readonly RowRun[], rowCount: number): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const run of runs) {
    if (run.first > end) parts.push({ gap: run.first - end, key: `gap ${parts.length}` });
    parts.push(run);
    end = run.end;
  }
  if (rowCount > end) parts.push({ gap: rowCount - end, key: "gap to the end" });
  return parts;
}
