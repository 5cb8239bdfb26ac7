import { isTableName, TABLES, type TableName } from "../../model/tables";
import type { Column } from "../../model/column";
import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import { findMissingColumns } from "../findMissingColumns";
import { MAPPING_VERSION, type Mapping, type TableMapping } from "./mapping";
import { describeOutcome } from "./describeOutcome";
import { profileColumns, showCell, type ColumnProfile } from "./profileColumn";
import { chooseAmong, proposeRowsAnyway, proposeTable, type RatedProposal } from "./proposeTable";
import type { Roster } from "./roster";
import type { Survey, TablePreview } from "./survey";

const SAMPLE_ROWS = 5;

/**
 * What the tables are and how they could be mapped. Never throws; the same tables give the same proposal.
 * `mapping`: what the reader has made of the proposal so far, whose outcome is wanted.
 */
export function surveyTables(
  raw: readonly RawTable[],
  roster: Roster | null,
  mapping?: Mapping,
): Survey {
  const surveyed = raw.map((table) => {
    const profiles = profileColumns(table, roster);
    return { table, profiles, proposal: proposeFor(table, profiles) };
  });
  const proposal: Mapping = {
    version: MAPPING_VERSION,
    tables: surveyed.flatMap(({ table, proposal: own }) => (own ? [mappingOf(table, own)] : [])),
    project: null,
    decisions: [],
  };
  const mapped = mapping ?? proposal;
  return {
    isNeeded: isNeededWhere(raw, () => canHelp(proposal.tables)),
    previews: surveyed.map(({ table, profiles, proposal: own }) =>
      previewTable(table, profiles, own),
    ),
    proposal,
    mapped,
    outcome: describeOutcome(raw, mapped, roster),
  };
}

/** `null` for a table that is as it should be. */
function proposeFor(table: RawTable, profiles: readonly ColumnProfile[]): RatedProposal | null {
  if (!isTableName(table.name)) return proposeTable(table.name, profiles);
  if (missingColumns(table, table.name).length === 0) return null;
  const best = proposeTable(table.name, profiles);
  if (best.shape !== "unused") return best;
  return { ...proposeRowsAnyway(table.name, profiles), confidence: 0.5 };
}

function missingColumns(table: RawTable, name: TableName): readonly string[] {
  if (table.records.length === 0) return [];
  return findMissingColumns(Object.entries<Column>(TABLES[name]), new Set(table.columns));
}

/**
 * Whether the tables are no set as they stand, and mapping them can help: what `surveyTables` says without a roster, but
 * without looking at any cell of a set that needs none.
 */
export function isMappingNeeded(raw: readonly RawTable[]): boolean {
  return isNeededWhere(raw, () =>
    canHelp(raw.map((table) => proposeFor(table, profileColumns(table, null)))),
  );
}

function canHelp(proposals: readonly (Pick<TableMapping, "shape"> | null)[]): boolean {
  return proposals.some((proposal) => proposal !== null && proposal.shape !== "unused");
}

function isNeededWhere(raw: readonly RawTable[], helps: () => boolean): boolean {
  const isBroken = raw.some(
    (table) => isTableName(table.name) && missingColumns(table, table.name).length > 0,
  );
  if (isBroken) return helps();
  const has = (name: TableName) =>
    raw.some((table) => table.name === name && table.records.length > 0);
  if (has("organisations")) return !has("project");
  // Our own tables without any body: nothing that columns could be called would bring one.
  return helps() || (raw.length > 0 && !raw.some(({ name }) => isTableName(name)));
}

function mappingOf({ name }: RawTable, { shape, table, columns }: RatedProposal): TableMapping {
  return { name, shape, table, columns: columns.map(({ mapping }) => mapping) };
}

function previewTable(
  table: RawTable,
  profiles: readonly ColumnProfile[],
  proposal: RatedProposal | null,
): TablePreview {
  const rows = table.records.filter(isRawRecord).slice(0, SAMPLE_ROWS);
  return {
    name: table.name,
    file: table.file,
    rows: table.records.length,
    columns: profiles.map(({ header, filled, values }, index) => ({
      header,
      filled,
      values,
      confidence: proposal ? (proposal.columns[index]?.confidence ?? 0) : 1,
    })),
    sample: rows.map((row) => table.columns.map((column) => showCell(cellOf(row, column)))),
    confidence: proposal?.confidence ?? 1,
    choices: chooseAmong(profiles).map(({ columns, ...choice }) => ({
      ...choice,
      columns: columns.map(({ mapping }) => mapping),
    })),
  };
}
