import type { RawTable } from "../../model/rawTable";
import { checkTables } from "../checkTables";
import { sortFaults, type TableTotal } from "../faultTotals";
import type { IdRegistry } from "../knownIds";
import type { ReadSet } from "../readSet";
import { locateFaults } from "./locateFaults";
import type { OpenedSource } from "./openSource";
import { settleValues } from "./settleValues";

/**
 * Checks the tables of an opened source, as they are or as a mapping has made them. Its `raw` holds the values as
 * JSON has them; `aside` as for `checkTables`. Never throws.
 */
export function checkSource(
  source: OpenedSource,
  tables: readonly RawTable[] = source.raw,
  aside?: IdRegistry,
): ReadSet {
  const settled = settleValues(tables);
  const checked = checkTables(settled.raw, source.unreadable, aside);
  const found = locateFaults([...settled.faults, ...checked.faults], settled.raw);
  return {
    ...checked,
    raw: settled.raw,
    faults: sortFaults([...source.faults, ...found]),
    totals: checked.totals.map((total) => withSetAside(total, source)),
  };
}

/** Rows that gave no record are read and left out like any other. */
function withSetAside(total: TableTotal, { faults }: OpenedSource): TableTotal {
  const count = faults.filter(
    ({ kind, table }) => kind === "ragged-row" && table === total.table,
  ).length;
  return { ...total, read: total.read + count, leftOut: total.leftOut + count };
}
