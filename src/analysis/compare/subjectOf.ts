import type { Focus } from "../../model/focus";
import type { TableName } from "../../model/tables";
import type { ChangeKind, RecordChange } from "./diffRecords";
import type { TableRecord } from "./tabulate";

export type SubjectKind = "organisation" | "partnership" | "indicator";
export type Subject = Extract<Focus, { readonly kind: SubjectKind }>;

interface Belonging {
  readonly kind: SubjectKind;
  /** The column with the subject's id. */
  readonly column: string;
}

/** What a record is, or is a part of. Memberships belong to their partnership. */
const SUBJECTS: Partial<Record<TableName, Belonging>> = {
  organisations: { kind: "organisation", column: "id" },
  capacity_steps: { kind: "organisation", column: "organisation" },
  relations: { kind: "organisation", column: "organisation" },
  partnerships: { kind: "partnership", column: "id" },
  members: { kind: "partnership", column: "partnership" },
  partnership_steps: { kind: "partnership", column: "partnership" },
  indicators: { kind: "indicator", column: "id" },
  targets: { kind: "indicator", column: "indicator" },
  observations: { kind: "indicator", column: "indicator" },
  judgements: { kind: "indicator", column: "indicator" },
};

/** The body, partnership or indicator of a record; `null` for what is none of these. */
export function subjectOf({ table, cells }: TableRecord): Subject | null {
  const belonging = SUBJECTS[table];
  if (!belonging) return null;
  return { kind: belonging.kind, id: String(cells.get(belonging.column)) };
}

export type Touched = Readonly<Record<SubjectKind, ReadonlyMap<string, ChangeKind>>>;

/** The bodies, partnerships and indicators that changed: themselves, or a record that belongs to them. Each once. */
export function touchedBy(changes: readonly RecordChange[]): Touched {
  const touched = {
    organisation: new Map<string, ChangeKind>(),
    partnership: new Map<string, ChangeKind>(),
    indicator: new Map<string, ChangeKind>(),
  };
  for (const { table, kind, before, after } of changes) {
    const record = after ?? before;
    const subject = record && subjectOf(record);
    if (!subject) continue;
    const isItself = SUBJECTS[table]?.column === "id";
    if (isItself) touched[subject.kind].set(subject.id, kind);
    else if (!touched[subject.kind].has(subject.id))
      touched[subject.kind].set(subject.id, "changed");
  }
  return touched;
}
