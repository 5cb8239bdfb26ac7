import type { Changes } from "../../../analysis/compare/compareDays";
import type { TableColumn } from "../../../ui/Table";
import { ChangeCounts } from "./ChangeCounts";

/** A column with how many came and went, sorted by how much it changed in all. */
export function changeColumn<R>(
  header: string,
  changesOf: (row: R) => Changes | undefined,
): TableColumn<R> {
  return {
    key: "changes",
    header,
    cell: (row) => <ChangeCounts changes={changesOf(row)} />,
    sortBy: (row) => {
      const changes = changesOf(row);
      return changes ? changes.new.length + changes.lost.length : 0;
    },
  };
}
