import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { isSameScope, isUnfiltered, type Scope } from "../model/scope";
import { changeDaysOf } from "./changeDays";
import type { DayRead } from "./dayReader";
import { isInScope, type PartnershipAt } from "./partnershipAt";
import { readDay } from "./readDay";

/** The partnerships of a programme on a day, and which of them are in a scope. */
export interface ScopeRead {
  readonly read: DayRead<PartnershipAt>;
  /** 1 for the partnerships in the scope; `null` where all are. */
  readonly marks: Uint8Array | null;
  /** The same object for all days of a programme in that scope. */
  readonly scope: Scope;
}

/** Of each programme and scope the day last read. */
const KEPT_SCOPES = 4;
const scopesRead = new WeakMap<Programme, readonly ScopeRead[]>();

export function readScope(programme: Programme, day: Day, asked: Scope): ScopeRead {
  const read = readDay(programme, day);
  const known = scopesRead.get(programme) ?? [];
  const same = known.find(({ scope }) => isSameScope(scope, asked));
  const scope = same?.scope ?? { ...asked };
  const marks = isUnfiltered(scope) ? null : markScope(programme, read, scope, same);
  const source = { read, marks, scope };
  const others = known.filter((other) => other !== same);
  scopesRead.set(programme, [source, ...others].slice(0, KEPT_SCOPES));
  return source;
}

/** Whether a partnership is in a scope follows from its members: who keeps them stays in, or out. */
function markScope(
  { partnerships }: Programme,
  { day, items }: DayRead<PartnershipAt>,
  scope: Scope,
  known: ScopeRead | undefined,
): Uint8Array {
  const marks = known?.marks?.slice();
  const changes = changeDaysOf(partnerships);
  const mark = (item: PartnershipAt) => (isInScope(item, scope) ? 1 : 0);
  if (!known || !marks || !changes) return Uint8Array.from(items, mark);
  for (const row of changes.between(known.read.day, day)) {
    const item = items[row];
    if (item && changes.isMoving[row] === 1) marks[row] = mark(item);
  }
  return marks;
}
