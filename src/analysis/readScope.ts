import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { isUnfiltered, type Scope } from "../model/scope";
import type { DayRead } from "./dayReader";
import { markScope } from "./markScope";
import { readDay } from "./readDay";

/** The partnerships of a programme on a day, and which of them are in a scope. */
export interface ScopeRead {
  readonly read: DayRead;
  /** 1 for the partnerships in the scope; `null` where all are. */
  readonly marks: Uint8Array | null;
  /** The same object for all days of a programme in that scope. */
  readonly scope: Scope;
}

export function readScope(programme: Programme, day: Day, scope: Scope): ScopeRead {
  const read = readDay(programme, day);
  return { read, scope, marks: isUnfiltered(scope) ? null : markScope(read, scope) };
}
