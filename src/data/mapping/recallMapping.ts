import type { Mapping, TableMapping } from "./mapping";

/**
 * The proposal with what was said before of tables with the same headers, and with every decision on bodies: the
 * answers of last month serve this month's file. `null`: nothing was said of any of these tables.
 */
export function recallMapping(proposal: Mapping, last: Mapping): Mapping | null {
  const known = new Map(last.tables.map((table) => [signatureOf(table), table]));
  let isKnown = false;
  const tables = proposal.tables.map((table) => {
    const recalled = known.get(signatureOf(table));
    if (!recalled) return table;
    isKnown = true;
    return { ...recalled, name: table.name };
  });
  if (!isKnown) return null;
  return { ...proposal, tables, project: last.project, decisions: last.decisions };
}

/** The headers, in any order. */
function signatureOf({ columns }: TableMapping): string {
  return columns
    .map(({ header }) => header)
    .toSorted()
    .join("\n");
}
