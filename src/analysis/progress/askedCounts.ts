import type { Organisation } from "../../model/organisation";
import type { MemberRows } from "../memberRows";
import type { NumberedLists } from "../numberedLists";
import { itemFrom, type PartnershipAt } from "../partnershipAt";
import { stateTest } from "../partnershipStates";
import type { ProgrammeAt } from "../programmeAt";
import { countOn, type RunningCount } from "../runningCount";
import { isAsked, type ThroughMeasure } from "./throughMeasure";

interface Seats {
  readonly bodies: readonly Organisation[];
  /** Of each body, in how many partnerships of those asked for it is. */
  readonly seats: Uint32Array;
}

/** The bodies in the partnerships that a measure asks for, in the order of the programme. */
export function bodiesAsked(at: ProgrammeAt, measure: ThroughMeasure): readonly Organisation[] {
  const { bodies, seats } = seatCounts(at, measure, ({ bodies }) => {
    const seats = new Uint32Array(bodies.length);
    return {
      counted: { bodies, seats },
      count: (row, { members: { start, items } }, by) => {
        const end = start[row + 1] ?? 0;
        for (let at = start[row] ?? 0; at < end; at++) {
          const body = items[at] ?? 0;
          seats[body] = (seats[body] ?? 0) + by;
        }
      },
    };
  });
  return bodies.filter((_, body) => (seats[body] ?? 0) > 0);
}

interface Bases {
  /** Of each basis, in how many partnerships of those asked for it is, … */
  readonly counts: number[];
  /** … and one of them, on a day on which it was. */
  readonly items: (PartnershipAt | undefined)[];
}

/** Of each partnership the number of its basis; the same basis has the same number on all days. */
export type BasesOf = (members: MemberRows) => NumberedLists["of"];

/** Of the partnerships that a measure asks for, one for each basis; `basesOf` is the same for a measure at all times. */
export function oneOfEachBasis(
  at: ProgrammeAt,
  measure: ThroughMeasure,
  basesOf: BasesOf,
): readonly PartnershipAt[] {
  const { counts, items } = basisCounts(at, measure, () => {
    const bases: Bases = { counts: [], items: [] };
    const { counts, items } = bases;
    return {
      counted: bases,
      count: (row, on, by) => {
        const basis = basesOf(on.members)[row] ?? 0;
        counts[basis] = (counts[basis] ?? 0) + by;
        items[basis] ??= itemFrom(on, row);
      },
    };
  });
  return items.flatMap((item, basis) => ((counts[basis] ?? 0) > 0 ? (item ?? []) : []));
}

const seatCounts = countsAsked<Seats>();
const basisCounts = countsAsked<Bases>();

/** Counts over the partnerships that a measure asks for, kept by the measure. */
function countsAsked<Counted>() {
  const kinds = new WeakMap<ThroughMeasure, RunningCount<Counted>>();
  return (
    at: ProgrammeAt,
    measure: ThroughMeasure,
    open: RunningCount<Counted>["open"],
  ): Counted => {
    const isCounted = stateTest((state) => isAsked(state, measure));
    const kind = kinds.get(measure) ?? {
      open: (members) => ({ ...open(members), isCounted }),
    };
    kinds.set(measure, kind);
    return countOn(kind, at);
  };
}
