import { DAY_CHANGES, type DayChange } from "../../../analysis/compare/compareDays";
import type { TableColumn } from "../../../ui/Table";
import { KindWord } from "./KindWord";

/** A column with what became of each partnership. */
export function kindColumn<R>(
  header: string,
  kindOf: (row: R) => DayChange | undefined,
): TableColumn<R> {
  return {
    key: "kindOfChange",
    header,
    cell: (row) => <KindWord kind={kindOf(row)} />,
    sortBy: (row) => {
      const kind = kindOf(row);
      return kind === undefined ? null : DAY_CHANGES.indexOf(kind);
    },
  };
}
