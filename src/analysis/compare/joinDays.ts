import type { Organisation } from "../../model/organisation";
import type { DayRead } from "../dayReader";
import { chainRows, drawnRows } from "../drawnRows";
import { lazily, withLazy } from "../lazily";
import { isInNetwork, isInPreparation, stateTest, type Picked } from "../partnershipStates";
import { keepRows, listPicked, rowsIn, type ProgrammeAt } from "../programmeAt";
import { reseat } from "../stepsBy";
import { isOpen, readOf } from "./openRows";

/** A day with what is open on the other one still in it: what a picture of both shows. */
export function joinDays(at: ProgrammeAt, other: ProgrammeAt): ProgrammeAt {
  const both = bothDays(readOf(at), readOf(other));
  const isDrawn = new Uint8Array(both.states.length);
  for (const row of drawnRows(at).rows) isDrawn[row] = 1;
  const isOpenThere = stateTest(isOpen);
  const there = readOf(other).states;
  const more = drawnRows(other).rows.filter(
    (row) => isDrawn[row] === 0 && isOpenThere(there[row] ?? 0),
  );
  const withMore = (part: "network" | "inPreparation", isStarted: boolean) =>
    lazily((): Picked<DayRead> => {
      const has = stateTest(({ started }) => started === isStarted);
      const added = more.filter((row) => has(both.states[row] ?? 0));
      return { of: both, rows: chainRows(rowsIn(at, part).rows, added) };
    });
  const network = withMore("network", true);
  const inPreparation = withMore("inPreparation", false);
  const { programme, day, scope } = at;
  const joined = withLazy(
    {
      programme,
      day,
      scope,
      roster: withMissing(at.roster, other.roster),
      authorities: withMissing(at.authorities, other.authorities),
      actors: withMissing(at.actors, other.actors),
      partners: withMissing(at.partners, other.partners),
    },
    {
      partnerships: () => at.partnerships,
      network: () => listPicked(network()),
      inPreparation: () => listPicked(inPreparation()),
    },
  );
  keepRows(joined, {
    partnerships: () => ({ of: readOf(at), rows: rowsIn(at, "partnerships").rows }),
    network,
    inPreparation,
  });
  return joined;
}

const known = new WeakMap<DayRead, readonly [other: DayRead, both: DayRead]>();

/** A day as it was read, but for what is not drawn on it and open on the other one; the same for every scope. */
function bothDays(one: DayRead, other: DayRead): DayRead {
  const [beside, found] = known.get(one) ?? [];
  if (found && beside === other) return found;
  const both = mixDays(one, other);
  known.set(one, [other, both]);
  return both;
}

function mixDays(one: DayRead, other: DayRead): DayRead {
  const isDrawn = stateTest((state) => isInNetwork(state) || isInPreparation(state));
  const isOpenThere = stateTest(
    (state) => isOpen(state) && (isInNetwork(state) || isInPreparation(state)),
  );
  const isOther = one.states.map((state, row) =>
    Number(!isDrawn(state) && isOpenThere(other.states[row] ?? 0)),
  );
  return {
    ...one,
    states: one.states.map((state, row) => (isOther[row] === 1 ? (other.states[row] ?? 0) : state)),
    members: mixMembers(one, other, isOther),
    itemAt: (row) => (isOther[row] === 1 ? other : one).itemAt(row),
    made: [],
  };
}

function mixMembers(
  { members: own }: DayRead,
  { members: others }: DayRead,
  isOther: Uint16Array,
): DayRead["members"] {
  if (own.items === others.items) return own;
  const { start, items } = others;
  const moved = new Map<number, { readonly number: number }[]>();
  for (const [row, is] of isOther.entries()) {
    if (is === 0) continue;
    const members = Array.from(items.subarray(start[row], start[row + 1]), (number) => ({
      number,
    }));
    moved.set(row, members);
  }
  return reseat(own, moved);
}

function withMissing(
  now: readonly Organisation[],
  others: readonly Organisation[],
): readonly Organisation[] {
  if (now === others) return now;
  const here = new Set(now.map(({ id }) => id));
  const missing = others.filter(({ id }) => !here.has(id));
  return missing.length === 0 ? now : [...now, ...missing];
}
