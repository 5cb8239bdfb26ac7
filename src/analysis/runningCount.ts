import type { Scope } from "../model/scope";
import { changeDaysOf, type Counting, type Rows } from "./changeDays";
import type { MemberRows } from "./memberRows";
import { numberMembers } from "./membersOf";
import { statesOf } from "./partnershipStates";
import { sourceOf, type ProgrammeAt } from "./programmeAt";
import type { ScopeRead } from "./readScope";

/** Something counted over partnerships, one after another; the object is what its counts are kept by. */
export interface RunningCount<Counted> {
  readonly open: (members: MemberRows) => Opened<Counted>;
}

interface Opened<Counted> extends Counting {
  readonly counted: Counted;
}

interface Running extends Opened<unknown> {
  on: ScopeRead;
}

/** Of each programme and scope. */
const running = new WeakMap<Scope, Map<RunningCount<unknown>, Running>>();

/**
 * A count over the partnerships of a reading. From a day on which it was asked for before, only what changes in
 * between is taken away and added: what is given is to be read at once, since it moves on with the next day.
 */
export function countOn<Counted>(kind: RunningCount<Counted>, at: ProgrammeAt): Counted {
  const on = sourceOf(at);
  if (!on) return openOverAll(kind, at).counted;
  const kinds = running.get(on.scope) ?? new Map<RunningCount<unknown>, Running>();
  running.set(on.scope, kinds);
  const known = kinds.get(kind);
  const isMoved =
    known?.on === on ||
    (known && changeDaysOf(on.read.members.partnerships)?.moveCount(known, known.on, on));
  const now = known && isMoved === true ? known : { ...openOn(kind, on), on };
  now.on = on;
  kinds.set(kind, now);
  // Kept under the kind that it was opened by.
  return now.counted as Counted;
}

interface Source extends Pick<ScopeRead, "marks"> {
  readonly read: Rows;
}

function openOn<Counted>(kind: RunningCount<Counted>, { read, marks }: Source) {
  const opened = kind.open(read.members);
  const { count, isCounted } = opened;
  const { states } = read;
  for (let row = 0; row < states.length; row++) {
    if (marks !== null && marks[row] === 0) continue;
    if (isCounted?.(states[row] ?? 0) !== false) count(row, read, 1);
  }
  return opened;
}

/** Of a reading that was put together of others. */
function openOverAll<Counted>(kind: RunningCount<Counted>, { partnerships: items }: ProgrammeAt) {
  const members = numberMembers(items);
  return openOn(kind, { read: { states: statesOf(items), members }, marks: null });
}
