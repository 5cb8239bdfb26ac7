import type { TableName } from "../../model/tables";
import { asideColumn, type ColumnMapping, type TableShape } from "./mapping";
import type { ColumnProfile } from "./profileColumn";
import { scoreTarget } from "./scoreHeader";
import { columnOfTarget } from "./targets";

/** A column with what it should hold, and how sure that is (0 to 1). */
export interface Assignment {
  readonly mapping: ColumnMapping;
  readonly confidence: number;
}

/** What a table seems to hold. */
export interface TableProposal {
  readonly shape: TableShape;
  readonly table: TableName | null;
  readonly columns: readonly Assignment[];
}

/** Less than this is a guess that nobody is helped by. */
const LEAST_SCORE = 0.5;

/** Gives each column the target it fits best, no target twice; the surest first, equals in the order of the columns. */
export function assignColumns(
  profiles: readonly ColumnProfile[],
  targets: readonly string[],
): ReadonlyMap<string, { readonly target: string; readonly score: number }> {
  const scores = profiles.flatMap((profile) =>
    targets.map((target) => ({
      header: profile.header,
      target,
      score: scoreTarget(profile, target),
    })),
  );
  const assigned = new Map<string, { target: string; score: number }>();
  const given = new Set<string>();
  for (const { header, target, score } of scores.toSorted((a, b) => b.score - a.score)) {
    if (score < LEAST_SCORE || assigned.has(header) || given.has(target)) continue;
    assigned.set(header, { target, score });
    given.add(target);
  }
  return assigned;
}

export function columnMapping(
  { header, separator, values }: ColumnProfile,
  to: string | null,
  more: Partial<ColumnMapping> = {},
): ColumnMapping {
  const isList = to !== null && columnOfTarget(to)?.type === "list";
  // Names of countries and themes hold no commas, those of bodies do.
  const listSeparator = separator ?? (values.some((value) => value.includes(",")) ? "," : null);
  return { ...asideColumn(header), to, separator: isList ? listSeparator : null, ...more };
}
