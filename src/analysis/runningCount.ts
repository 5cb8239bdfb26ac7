import type { Scope } from "../model/scope";
import { changeDaysOf } from "./changeDays";
import type { DayRead } from "./dayReader";
import type { MemberRows } from "./memberRows";
import { membersOf } from "./membersOf";
import { pickedFrom, statesOf } from "./partnershipStates";
import { sourceOf, type PartnershipAt, type ProgrammeAt } from "./programmeAt";

/** Partnerships on a day, by number. */
export type Rows = Pick<DayRead<PartnershipAt>, "items" | "states" | "members">;

/** Adds (`by` = 1) or takes away (−1) the partnership of that number. */
type Count = (row: number, on: Rows, by: 1 | -1) => void;

/** Something counted over partnerships, one after another; the object is what its counts are kept by. */
export interface RunningCount<Counted> {
  readonly open: (members: MemberRows) => { readonly counted: Counted; readonly count: Count };
}

interface Running {
  readonly counted: unknown;
  readonly count: Count;
  read: DayRead<PartnershipAt>;
  marks: Uint8Array | null;
}

/** Of each programme and scope. */
const running = new WeakMap<Scope, Map<RunningCount<unknown>, Running>>();

/**
 * A count over the partnerships of a reading. From a day on which it was asked for before, only what changes in
 * between is taken away and added: what is given is to be read at once, since it moves on with the next day.
 */
export function countOn<Counted>(kind: RunningCount<Counted>, at: ProgrammeAt): Counted {
  const source = sourceOf(at);
  if (!source) return countAll(kind, at);
  const { read, marks, scope } = source;
  const kinds = running.get(scope) ?? new Map<RunningCount<unknown>, Running>();
  running.set(scope, kinds);
  const known = kinds.get(kind);
  const now = (known && moveTo(known, read, marks)) ?? {
    ...openOn(kind, read, marks),
    read,
    marks,
  };
  kinds.set(kind, now);
  // Kept under the kind that it was opened by.
  return now.counted as Counted;
}

/** `null` where the days of change are not known, or going through all partnerships takes less. */
function moveTo(
  known: Running,
  read: DayRead<PartnershipAt>,
  marks: Uint8Array | null,
): Running | null {
  const { read: before, marks: were, count } = known;
  if (before === read) return known;
  const changed = changeDaysOf(read.members.partnerships)?.between(before.day, read.day);
  if (!changed || 2 * changed.length > read.items.length) return null;
  for (const row of changed) {
    if (before.items[row] === read.items[row]) continue;
    if (were === null || were[row] === 1) count(row, before, -1);
    if (marks === null || marks[row] === 1) count(row, read, 1);
  }
  known.read = read;
  known.marks = marks;
  return known;
}

function openOn<Counted>(
  kind: RunningCount<Counted>,
  read: DayRead<PartnershipAt>,
  marks: Uint8Array | null,
) {
  const opened = kind.open(read.members);
  for (let row = 0; row < read.items.length; row++) {
    if (marks === null || marks[row] === 1) opened.count(row, read, 1);
  }
  return opened;
}

/** Of a reading that was put together of others. */
function countAll<Counted>(kind: RunningCount<Counted>, { partnerships }: ProgrammeAt): Counted {
  const { rowOf, ...members } = membersOf(partnerships);
  const { of } = pickedFrom(partnerships);
  const on = of.members
    ? { items: of.items as readonly PartnershipAt[], states: of.states, members }
    : { items: partnerships, states: statesOf(partnerships), members };
  const { counted, count } = kind.open(members);
  for (const row of rowOf) count(row, on, 1);
  return counted;
}
