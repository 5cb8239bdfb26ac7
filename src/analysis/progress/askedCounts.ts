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

/** Counts are kept by the measure that they are counted for. */
const seatCounts = new WeakMap<ThroughMeasure, RunningCount<Seats>>();

/** The bodies in the partnerships that a measure asks for, in the order of the programme. */
export function bodiesAsked(at: ProgrammeAt, measure: ThroughMeasure): readonly Organisation[] {
  const kind = seatCounts.get(measure) ?? countSeats(measure);
  seatCounts.set(measure, kind);
  const { bodies, seats } = countOn(kind, at);
  return bodies.filter((_, body) => (seats[body] ?? 0) > 0);
}

function countSeats(measure: ThroughMeasure): RunningCount<Seats> {
  return {
    open: ({ bodies }) => {
      const isCounted = stateTest((state) => isAsked(state, measure));
      const seats = new Uint32Array(bodies.length);
      return {
        counted: { bodies, seats },
        count: (row, { states, members: { start, items } }, by) => {
          if (!isCounted(states[row] ?? 0)) return;
          const end = start[row + 1] ?? 0;
          for (let at = start[row] ?? 0; at < end; at++) {
            const body = items[at] ?? 0;
            seats[body] = (seats[body] ?? 0) + by;
          }
        },
      };
    },
  };
}

interface Basis {
  /** One of those that have it, … */
  readonly item: PartnershipAt;
  /** … and how many have it. */
  count: number;
}
type Bases = Map<unknown, Basis>;

const basisCounts = new WeakMap<ThroughMeasure, RunningCount<Bases>>();

/** Of the partnerships that a measure asks for, one for each basis; `basisOf` is the same for a measure at all times. */
export function oneOfEachBasis(
  at: ProgrammeAt,
  measure: ThroughMeasure,
  basisOf: (item: PartnershipAt) => unknown,
): readonly PartnershipAt[] {
  const kind = basisCounts.get(measure) ?? countBases(measure, basisOf);
  basisCounts.set(measure, kind);
  return Array.from(countOn(kind, at).values(), ({ item }) => item);
}

function countBases(
  measure: ThroughMeasure,
  basisOf: (item: PartnershipAt) => unknown,
): RunningCount<Bases> {
  return {
    open: () => {
      const isCounted = stateTest((state) => isAsked(state, measure));
      const bases: Bases = new Map();
      return {
        counted: bases,
        count: (row, { items, states }, by) => {
          const item = items[row];
          if (!item || !isCounted(states[row] ?? 0)) return;
          const key = basisOf(item);
          const known = bases.get(key) ?? { item, count: 0 };
          known.count += by;
          if (known.count > 0) bases.set(key, known);
          else bases.delete(key);
        },
      };
    },
  };
}
