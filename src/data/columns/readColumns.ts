import type { Fault } from "../../model/fault";
import { groupBy } from "../../model/groupBy";
import type { PartnershipStep } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import type { CheckedTables, RecordOf, TableName } from "../../model/tables";
import { toSteps } from "../buildPartnerships";
import { findReadingDays } from "../findReadingDays";
import type { IdRegistry } from "../knownIds";
import { stepSlices, type Part } from "../opening/parts";
import { readSet, type ReadSet, type RefusedFile } from "../readSet";
import type { TableFile } from "../readTable";
import {
  checkMemberColumns,
  checkPartnershipColumns,
  indexIds,
  type MemberColumns,
  type PartnershipColumns,
} from "./checkColumns";
import { memberParts, partnershipParts } from "./columnParts";
import { parseColumns, type NamedRows, type RawColumns } from "./parseColumns";

/** A set whose longest tables never become records here. */
export interface ColumnSet {
  /** Of the other tables; the totals are those of all. */
  readonly set: ReadSet;
  /** How many partnerships, members and steps there are. */
  readonly count: number;
  /** The programme of the other tables, with the days of the partnerships. */
  readonly withDays: (programme: Programme) => Programme;
  /** Partnerships, members and steps; every body has to go before them. */
  readonly parts: () => Generator<Part>;
}

type Files = readonly (TableFile | RefusedFile)[];

/** The longest tables of a set. */
interface LongTables {
  readonly partnerships: RawColumns | null;
  /** `names`: columns that may be numbered, and the rows that their names stand for. */
  readonly members: (names: NamedRows) => RawColumns | null;
}

/**
 * Reads a set whose partnerships and members are in columns and in order, which is what `publish` makes of a large set:
 * each column is checked as a whole, in a tenth of the time. `null` where they are anything else; `readSet` then says
 * what. Otherwise both come to the same.
 */
export function readColumns(files: Files, known: readonly Fault[] = []): ColumnSet | null {
  const [partnershipFile, memberFile] = [fileOf(files, "partnerships"), fileOf(files, "members")];
  if (!partnershipFile || !memberFile) return null;
  const others = files.filter((file) => file !== partnershipFile && file !== memberFile);
  const long = {
    partnerships: parseColumns(partnershipFile.bytes),
    members: (names: NamedRows) => parseColumns(memberFile.bytes, names),
  };
  return checkLong(long, (aside) => readSet(others, known, aside));
}

/** Checks the longest tables of a set, and the others as they are read where those are `aside`; `null` as above. */
export function checkLong(
  long: LongTables,
  readOthers: (aside: IdRegistry) => ReadSet,
): ColumnSet | null {
  const raw = long.partnerships;
  const index = raw && indexIds(raw);
  if (!index) return null;
  const ids = { kept: index, firstRow: index, isTableUnreadable: false };
  const set = readOthers(new Map([["partnerships", ids]]));
  const { tables } = set;
  const partnerships = checkPartnershipColumns(raw, index, keptIds(tables));
  if (!partnerships) return null;
  const indexOfBody = new Map(tables.organisations.map(({ id }, row) => [id, row]));
  const names = new Map([
    ["partnership", index],
    ["organisation", indexOfBody],
  ]);
  const rawMembers = long.members(names);
  const members = rawMembers && checkMemberColumns(rawMembers, partnerships, indexOfBody);
  return members && columnSet(set, partnerships, members);
}

/** The one file of a table; `null` where there is none to read, or several. */
function fileOf(files: Files, table: TableName): TableFile | null {
  const [file, ...others] = files.filter(({ name }) => name === table);
  return file && others.length === 0 && !("refusal" in file) ? file : null;
}

/** Ids of the tables that partnerships name. */
function keptIds({ themes, countries }: CheckedTables): IdRegistry {
  const idsOf = (records: readonly { readonly id: string }[]) => {
    const ids = new Set(records.map(({ id }) => id));
    return { kept: ids, firstRow: ids, isTableUnreadable: false };
  };
  return new Map([
    ["themes", idsOf(themes)],
    ["countries", idsOf(countries)],
  ]);
}

function columnSet(
  set: ReadSet,
  partnerships: PartnershipColumns,
  members: MemberColumns,
): ColumnSet {
  const { tables } = set;
  const read: Partial<Record<TableName, number>> = {
    partnerships: partnerships.length,
    members: members.of.length,
  };
  const totals = set.totals.map((total) => {
    const kept = read[total.table];
    return kept === undefined ? total : { ...total, read: kept, kept };
  });
  return {
    set: { ...set, totals },
    count: partnerships.length + members.of.length + tables.partnership_steps.length,
    withDays: (programme) => ({
      ...programme,
      ...findReadingDays(programme.project, { ...tables, partnerships: begun(partnerships) }),
    }),
    parts: function* () {
      yield* partnershipParts(partnerships);
      yield* memberParts(
        members,
        tables.organisations.map(({ id }) => id),
      );
      yield* stepSlices(stepsOf(tables, partnerships.index));
    },
  };
}

/** As many partnerships as there are different starts, to find the days to read. */
function begun({ coded }: PartnershipColumns): readonly RecordOf<"partnerships">[] {
  const starts = coded.get("start")?.values ?? [];
  return starts.map((start) => ({ start }) as RecordOf<"partnerships">);
}

function* stepsOf(
  tables: CheckedTables,
  index: ReadonlyMap<string, number>,
): Generator<readonly [number, readonly PartnershipStep[]]> {
  const groups = groupBy(tables.partnership_steps, ({ partnership }) => partnership);
  for (const [id, rows] of groups) yield [index.get(id) ?? 0, toSteps(rows)];
}
