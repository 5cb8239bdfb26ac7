import type { Organisation } from "../../model/organisation";
import { stateTest } from "../partnershipStates";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
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

interface Basis {
  /** One of those that have it, … */
  readonly item: PartnershipAt;
  /** … and how many have it. */
  count: number;
}

/** Of the partnerships that a measure asks for, one for each basis; `basisOf` is the same for a measure at all times. */
export function oneOfEachBasis(
  at: ProgrammeAt,
  measure: ThroughMeasure,
  basisOf: (item: PartnershipAt) => unknown,
): readonly PartnershipAt[] {
  const bases = basisCounts(at, measure, () => {
    const bases = new Map<unknown, Basis>();
    return {
      counted: bases,
      count: (row, { items }, by) => {
        const item = items[row];
        if (!item) return;
        const key = basisOf(item);
        const known = bases.get(key) ?? { item, count: 0 };
        known.count += by;
        if (known.count > 0) bases.set(key, known);
        else bases.delete(key);
      },
    };
  });
  return Array.from(bases.values(), ({ item }) => item);
}

const seatCounts = countsAsked<Seats>();
const basisCounts = countsAsked<ReadonlyMap<unknown, Basis>>();

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
      open: (members) => {
        const { counted, count } = open(members);
        return {
          counted,
          count: (row, on, by) => {
            if (isCounted(on.states[row] ?? 0)) count(row, on, by);
          },
        };
      },
    };
    kinds.set(measure, kind);
    return countOn(kind, at);
  };
}
