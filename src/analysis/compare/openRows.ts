import type { DayRead } from "../dayReader";
import { drawnRows } from "../drawnRows";
import type { Membership } from "../membersOf";
import { pickRows, type PartnershipState, type Picked } from "../partnershipStates";
import { sourceOf, type ProgrammeAt } from "../programmeAt";

/** Under way or in preparation: what has ended is drawn still, but is no longer open. */
export function isOpen({ active, started }: PartnershipState): boolean {
  return active || !started;
}

/** What is open on a day, in the order in which it is drawn. */
export function openRows(at: ProgrammeAt): Picked<DayRead> {
  return pickRows({ of: readOf(at), rows: drawnRows(at).rows }, isOpen);
}

/** Days of one programme have the same partnerships in the same rows. */
export function readOf(at: ProgrammeAt): DayRead {
  const source = sourceOf(at);
  if (!source) throw new Error(`day ${at.day} was put together of others`);
  return source.read;
}

/** Who is in those rows. */
export function membersIn({ of, rows }: Picked<DayRead>): Membership {
  return { ...of.members, rowOf: rows };
}
