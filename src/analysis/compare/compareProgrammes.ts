import type { Day } from "../../model/calendarDate";
import type { Programme } from "../../model/programme";
import { WHOLE_PROGRAMME } from "../../model/scope";
import { TABLE_NAMES, type TableName } from "../../model/tables";
import { programmeAt } from "../programmeAt";
import { diffRecords, type ChangeKind, type RecordChange } from "./diffRecords";
import {
  compareFigures,
  compareIndicators,
  type FigureMove,
  type IndicatorMove,
} from "./movedFigures";
import { findPerhapsSame } from "./perhapsSame";
import { touchedBy, type Touched } from "./subjectOf";
import { tabulate, type TableRecord } from "./tabulate";

export type ChangesByKind = Readonly<Record<ChangeKind, readonly RecordChange[]>>;

/** One table in both versions; every count on the page is the length of a list. */
export interface TableComparison {
  readonly table: TableName;
  readonly before: readonly TableRecord[];
  readonly after: readonly TableRecord[];
  readonly changes: readonly RecordChange[];
  readonly byKind: ChangesByKind;
}

/** What changed from one version of a programme to another, both read on the same day. */
export interface ProgrammeComparison {
  readonly before: Programme;
  readonly after: Programme;
  readonly day: Day;
  /** All tables, in the order of the contract. */
  readonly tables: readonly TableComparison[];
  /** Every change once. */
  readonly changes: readonly RecordChange[];
  /** Change id → the lost or new record that may be the same under another id. */
  readonly perhapsSame: ReadonlyMap<string, RecordChange>;
  readonly touched: Touched;
  readonly indicators: readonly IndicatorMove[];
  readonly figures: readonly FigureMove[];
}

/**
 * Compares record by record, by id; columns and tables outside the contract are not compared. To leave illustrative
 * records out, leave them out of both programmes first.
 */
export function compareProgrammes(
  before: Programme,
  after: Programme,
  day: Day,
): ProgrammeComparison {
  const tables = compareTables(before, after);
  const changes = tables.flatMap((table) => table.changes);
  const earlier = programmeAt(before, day, WHOLE_PROGRAMME);
  const later = programmeAt(after, day, WHOLE_PROGRAMME);
  return {
    before,
    after,
    day,
    tables,
    changes,
    perhapsSame: findPerhapsSame(changes),
    touched: touchedBy(changes),
    indicators: compareIndicators(earlier, later),
    figures: compareFigures(earlier, later),
  };
}

/** The records alone, without reading either version on a day. */
export function compareTables(before: Programme, after: Programme): readonly TableComparison[] {
  const [earlier, later] = [tabulate(before), tabulate(after)];
  return TABLE_NAMES.map((table) => {
    const [old, now] = [earlier.get(table) ?? [], later.get(table) ?? []];
    const changes = diffRecords(old, now);
    return { table, before: old, after: now, changes, byKind: sortByKind(changes) };
  });
}

function sortByKind(changes: readonly RecordChange[]): ChangesByKind {
  const ofKind = (kind: ChangeKind) => changes.filter((change) => change.kind === kind);
  return { new: ofKind("new"), lost: ofKind("lost"), changed: ofKind("changed") };
}
