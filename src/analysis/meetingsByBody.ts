import type { Organisation } from "../model/organisation";
import { drawnRows } from "./drawnRows";
import type { Membership } from "./membersOf";
import { traitsOf } from "./pairMembers";
import type { ProgrammeAt } from "./programmeAt";

interface Meetings {
  /** How many, as in `partnershipsOfBody`. */
  readonly partnerships: number;
  /** As in `bodiesMetBy`. */
  readonly met: readonly Organisation[];
}

/** What everybody who is in what is drawn takes part in, for all at once: no reading of a partnership is made. */
export function meetingsByBody(at: ProgrammeAt): ReadonlyMap<Organisation, Meetings> {
  const { membership } = drawnRows(at);
  const { start, rows } = rowsByBody(membership);
  const metBy = meeting(membership);
  const found = new Map<Organisation, Meetings>();
  for (const [number, body] of membership.bodies.entries()) {
    const own = rows.subarray(start[number], start[number + 1]);
    if (own.length > 0) found.set(body, { partnerships: own.length, met: metBy(number, own) });
  }
  return found;
}

/** The rows of each body, in the order in which they are drawn. */
function rowsByBody({ bodies, start, items, rowOf }: Membership) {
  const next = new Uint32Array(bodies.length + 1);
  const visit = (see: (body: number, row: number) => void) => {
    for (const row of rowOf) {
      const end = start[row + 1] ?? 0;
      for (let at = start[row] ?? 0; at < end; at++) see(items[at] ?? 0, row);
    }
  };
  visit((body) => (next[body + 1] = (next[body + 1] ?? 0) + 1));
  for (let body = 0; body < bodies.length; body++) {
    next[body + 1] = (next[body + 1] ?? 0) + (next[body] ?? 0);
  }
  const starts = next.slice();
  const rows = new Uint32Array(next.at(-1) ?? 0);
  visit((body, row) => {
    const at = next[body] ?? 0;
    rows[at] = row;
    next[body] = at + 1;
  });
  return { start: starts, rows };
}

/** Whom a body meets in some rows, each once, by the rule of `pairMembers`: first authorities, then the others of a row. */
function meeting({ bodies, start, items }: Membership) {
  const { isAuthority, hosts } = traitsOf(bodies);
  // Marked with who met them last, one more than its number.
  const metLast = new Uint32Array(bodies.length);
  const hostIn = (row: Uint32Array, body: number) => {
    const host = hosts[body] ?? -1;
    const isActor = isAuthority[body] === 0 && isAuthority[host] === 1;
    return isActor && row.includes(host) ? host : null;
  };
  return (own: number, rows: Uint32Array): readonly Organisation[] => {
    const met: Organisation[] = [];
    metLast[own] = own + 1;
    const meet = (other: number) => {
      if (metLast[other] === own + 1) return;
      metLast[other] = own + 1;
      const body = bodies[other];
      if (body) met.push(body);
    };
    for (const number of rows) {
      const row = items.subarray(start[number], start[number + 1]);
      const host = hostIn(row, own);
      if (host !== null) {
        meet(host);
        continue;
      }
      for (const other of row) if (isAuthority[other] === 1) meet(other);
      if (isAuthority[own] === 0) continue;
      for (const other of row) {
        if (isAuthority[other] === 0 && (hostIn(row, other) ?? own) === own) meet(other);
      }
    }
    return met;
  };
}
