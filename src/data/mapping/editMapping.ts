import { asideColumn, type ColumnMapping, type Mapping, type TableMapping } from "./mapping";
import type { TableChoice } from "./survey";
import { isAboutBody, PARTY } from "./targets";

/** What readers do to a mapping: each gives a new one. */

/** Another use of a table, with the columns that come with it. */
export function withUse(mapping: Mapping, name: string, choice: TableChoice): Mapping {
  const own: TableMapping = { name, ...choice };
  const isListed = mapping.tables.some((table) => table.name === name);
  if (!isListed) return { ...mapping, tables: [...mapping.tables, own] };
  return withTable(mapping, name, () => own);
}

/** Another place for a column; whoever had that place before loses it, parties and their facts aside. */
export function withTarget(
  mapping: Mapping,
  name: string,
  header: string,
  to: string | null,
): Mapping {
  return withTable(mapping, name, (table) => {
    const columns = table.columns.map((column) => {
      if (column.header === header) return placed(column, to, table);
      const isTaken = to !== null && column.to === to && to !== PARTY && !isAboutBody(to);
      return isTaken ? asideColumn(column.header) : column;
    });
    return { ...table, columns };
  });
}

function placed(
  column: ColumnMapping,
  to: string | null,
  { columns }: TableMapping,
): ColumnMapping {
  const parties = columns.filter((other) => other.to === PARTY && other !== column);
  const slots = parties.map(({ slot }) => slot ?? 0);
  const fresh = { ...asideColumn(column.header), to, separator: column.separator };
  if (to === PARTY) return { ...fresh, slot: Math.max(0, ...slots) + 1 };
  const isFact = to !== null && isAboutBody(to) && slots.length > 0;
  return isFact ? { ...fresh, slot: column.slot ?? Math.min(...slots) } : fresh;
}

/** A change to one column that keeps its place. */
export function withColumn(
  mapping: Mapping,
  name: string,
  header: string,
  change: Partial<Omit<ColumnMapping, "header" | "to">>,
): Mapping {
  return withTable(mapping, name, (table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.header === header ? { ...column, ...change } : column,
    ),
  }));
}

/** What a word of a column stands for; `null` takes the answer back. */
export function withWord(
  mapping: Mapping,
  name: string,
  header: string,
  word: string,
  code: string | null,
): Mapping {
  const column = mapping.tables
    .find((table) => table.name === name)
    ?.columns.find((own) => own.header === header);
  const others = Object.entries(column?.words ?? {}).filter(([own]) => own !== word);
  const words = Object.fromEntries(code === null ? others : [...others, [word, code]]);
  return withColumn(mapping, name, header, { words });
}

/** Whether two bodies are one; `null` takes the answer back. A body is the same as one candidate at most. */
export function withDecision(
  mapping: Mapping,
  body: string,
  other: string,
  isSame: boolean | null,
): Mapping {
  const isAbout = (own: { readonly body: string; readonly other: string }) =>
    (own.body === body && own.other === other) || (own.body === other && own.other === body);
  const kept = mapping.decisions.filter(
    (own) => !isAbout(own) && !(isSame === true && own.body === body && own.isSame),
  );
  const decisions = isSame === null ? kept : [...kept, { body, other, isSame }];
  return { ...mapping, decisions };
}

function withTable(
  mapping: Mapping,
  name: string,
  change: (table: TableMapping) => TableMapping,
): Mapping {
  const tables = mapping.tables.map((table) => (table.name === name ? change(table) : table));
  return { ...mapping, tables };
}
