import { TABLE_NAMES, TABLES, type TableName } from "../../model/tables";
import type { Column } from "../../model/column";
import { assignColumns, columnMapping, type TableProposal } from "./assignColumns";
import { foldHeader } from "./foldHeader";
import { partWords, TABLE_WORDS } from "./headerWords";
import type { ColumnProfile } from "./profileColumn";
import { proposeAgreements, proposeLoosely } from "./proposeAgreements";
import { scoreWords } from "./scoreHeader";
import { targetsOf } from "./targets";

export interface RatedProposal extends TableProposal {
  /** 0 to 1. */
  readonly confidence: number;
}

/** Below this we rather say that we do not know. */
const LEAST_CONFIDENCE = 0.35;

/** The likeliest use of a table, by its name, its headers and its values; the same table gives the same proposal. */
export function proposeTable(name: string, profiles: readonly ColumnProfile[]): RatedProposal {
  const agreements = proposeAgreements(profiles);
  const proposals = [
    ...TABLE_NAMES.flatMap((table) => proposeRows(table, profiles) ?? []),
    ...(agreements ? [agreements] : []),
  ].map((proposal) => ({ ...proposal, confidence: rate(proposal, name) }));
  const [best] = proposals.toSorted((a, b) => b.confidence - a.confidence);
  if (best && best.confidence >= LEAST_CONFIDENCE) return best;
  return { ...proposeNothing(profiles), confidence: 0 };
}

function proposeNothing(profiles: readonly ColumnProfile[]): TableProposal {
  const columns = profiles.map((profile) => ({
    mapping: columnMapping(profile, null),
    confidence: 0,
  }));
  return { shape: "unused", table: null, columns };
}

/** Every use that a reader may choose for a table, with what it would make of the columns. */
export function chooseAmong(profiles: readonly ColumnProfile[]): readonly TableProposal[] {
  const loose = proposeLoosely(profiles);
  return [
    { ...loose, shape: "agreements" },
    { ...loose, shape: "pairs" },
    { ...loose, shape: "memberships" },
    ...TABLE_NAMES.map((table) => proposeRowsAnyway(table, profiles)),
    proposeNothing(profiles),
  ];
}

/** The columns of a table of the contract, or `null` where one is missing that cannot be made up. */
function proposeRows(table: TableName, profiles: readonly ColumnProfile[]): TableProposal | null {
  const assigned = assignColumns(profiles, targetsOf("table", table));
  const given = new Set([...assigned.values()].map(({ target }) => target));
  const isMissing = Object.entries<Column>(TABLES[table]).some(
    ([column, { required }]) =>
      required && !canBeMade(table, column) && !given.has(`${table}.${column}`),
  );
  return isMissing ? null : withColumns(table, profiles, assigned);
}

function withColumns(
  table: TableName,
  profiles: readonly ColumnProfile[],
  assigned: ReturnType<typeof assignColumns>,
): TableProposal {
  const columns = profiles.map((profile) => {
    const found = assigned.get(profile.header);
    const kind = found?.target === "organisations.name" ? kindOfHeader(profile) : null;
    const mapping = columnMapping(profile, found?.target ?? null, { kind });
    return { mapping, confidence: found?.score ?? 0 };
  });
  return { shape: "table", table, columns };
}

/** As much of a table as its columns allow, for a reader who says what it is. */
export function proposeRowsAnyway(
  table: TableName,
  profiles: readonly ColumnProfile[],
): TableProposal {
  return withColumns(table, profiles, assignColumns(profiles, targetsOf("table", table)));
}

/** Ids come from names, the role of a body from what it is. */
function canBeMade(table: TableName, column: string): boolean {
  return column === "id" || (table === "organisations" && column === "role");
}

/** Under «Comune» stand comuni. */
function kindOfHeader({ folded }: ColumnProfile): string | null {
  const [first = ""] = folded.words.split(" ");
  return first === "comune" || first === "municipality" ? "comune" : null;
}

/** How much of the table the proposal explains, and how well; the name of the file or sheet counts too. */
function rate({ shape, table, columns }: TableProposal, name: string): number {
  const sum = columns.reduce((total, { confidence }) => total + confidence, 0);
  const explained = sum / Math.max(1, columns.length);
  const words = foldHeader(name.replaceAll("_", " ")).words;
  const own = table ?? shape;
  const named = words === own ? 1 : scoreWords(words, partWords(TABLE_WORDS[own]));
  return Math.min(1, 0.85 * explained + 0.15 * named + (shape === "table" ? 0 : 0.1));
}
