import type { RawTable } from "../../model/rawTable";
import type { Mapping, TableMapping } from "./mapping";

/**
 * The proposal with what was said before of tables with the same headers, and with every decision on bodies: the
 * answers of last month serve this month's file. `null`: nothing was said of any of these tables.
 */
export function recallMapping(proposal: Mapping, last: Mapping): Mapping | null {
  const known = mappingBySignature(last);
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

/**
 * A mapping for tables read anew without anybody to ask: by the names of the tables, then by their headers; a table
 * that it does not know passes as it is. `null`: it knows none of these.
 */
export function fitMapping(raw: readonly RawTable[], mapping: Mapping): Mapping | null {
  const byName = new Map(mapping.tables.map((table) => [table.name, table]));
  const bySignature = mappingBySignature(mapping);
  const tables = raw.flatMap(({ name, columns }): readonly TableMapping[] => {
    const named = byName.get(name);
    const isSame = named?.columns.some(({ header }) => columns.includes(header)) === true;
    const own = isSame ? named : bySignature.get(signature(columns));
    return own ? [{ ...own, name }] : [];
  });
  return tables.length === 0 ? null : { ...mapping, tables };
}

function mappingBySignature({ tables }: Mapping): ReadonlyMap<string, TableMapping> {
  return new Map(tables.map((table) => [signatureOf(table), table]));
}

function signatureOf({ columns }: TableMapping): string {
  return signature(columns.map(({ header }) => header));
}

/** The headers, in any order. */
function signature(headers: readonly string[]): string {
  return headers.toSorted().join("\n");
}
