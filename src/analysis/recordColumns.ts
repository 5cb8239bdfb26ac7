import type { Partnership } from "../model/partnership";
import { listNumbers, numberLists, type NumberedLists } from "./numberedLists";

/** What stands in the records of partnerships, whatever the day, in their order. */
interface RecordColumns {
  /** 1 where the record is made up. */
  readonly illustrative: Uint8Array;
  /** 0 = no evidence named, 1 = declared, 2 = documented. */
  readonly evidence: Uint8Array;
}

const known = new WeakMap<readonly Partnership[], RecordColumns>();

/** Found once: every step of the reading date asks for them. */
export function recordColumns(partnerships: readonly Partnership[]): RecordColumns {
  const columns = known.get(partnerships) ?? readColumns(partnerships);
  known.set(partnerships, columns);
  return columns;
}

function readColumns(partnerships: readonly Partnership[]): RecordColumns {
  const { length } = partnerships;
  const columns = { illustrative: new Uint8Array(length), evidence: new Uint8Array(length) };
  for (const [row, { illustrative, evidence }] of partnerships.entries()) {
    columns.illustrative[row] = illustrative ? 1 : 0;
    columns.evidence[row] = evidence === null ? 0 : evidence === "declared" ? 1 : 2;
  }
  return columns;
}

type Names = "themes" | "countries";

const lists = new WeakMap<readonly Partnership[], Partial<Record<Names, NumberedLists>>>();

/** What the records name, by number; found once, when first asked for. */
export function listsIn(partnerships: readonly Partnership[], what: Names): NumberedLists {
  const found = lists.get(partnerships) ?? {};
  lists.set(partnerships, found);
  return (found[what] ??= numberLists(
    listNumbers(),
    partnerships.length,
    (row) => partnerships[row]?.[what] ?? [],
  ));
}
