import { membersOf, type Membership } from "./membersOf";
import { pickedFrom, type Picked } from "./partnershipStates";
import { drawnPartnerships, rowsIn, type ProgrammeAt } from "./programmeAt";

/** `drawnPartnerships` by their rows: no reading of a partnership is made. */
export interface DrawnRows extends Picked {
  /** So many are of the network; the others are on their way. */
  readonly started: number;
  readonly membership: Membership;
}

const known = new WeakMap<ProgrammeAt, DrawnRows>();

export function drawnRows(at: ProgrammeAt): DrawnRows {
  const drawn = known.get(at) ?? findDrawn(at);
  known.set(at, drawn);
  return drawn;
}

function findDrawn(at: ProgrammeAt): DrawnRows {
  const [network, prepared] = [rowsIn(at, "network"), rowsIn(at, "inPreparation")];
  const started = network.rows.length;
  const { of } = network;
  if (of !== prepared.of || !of.members) {
    const items = drawnPartnerships(at);
    return { ...pickedFrom(items), started, membership: membersOf(items) };
  }
  const rows = chainRows(network.rows, prepared.rows);
  return { of, rows, started, membership: { ...of.members, rowOf: rows } };
}

export function chainRows(first: Uint32Array, second: Uint32Array): Uint32Array {
  if (second.length === 0) return first;
  const rows = new Uint32Array(first.length + second.length);
  rows.set(first);
  rows.set(second, first.length);
  return rows;
}
