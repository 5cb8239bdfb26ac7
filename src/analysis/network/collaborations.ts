import type { Organisation } from "../../model/organisation";
import { isInNetwork, stateTest } from "../partnershipStates";
import { traitsOf } from "../pairMembers";
import type { ProgrammeAt } from "../programmeAt";
import { countOn, type RunningCount } from "../runningCount";

/** The partnerships of the network in which authorities meet authorities. */
export interface Collaborations {
  readonly bodies: readonly Organisation[];
  /** Of each of them those in which it meets another authority as one. */
  readonly joined: Uint32Array;
  /** How many of them meet another authority. */
  readonly collaborating: number;
  /** Partnerships by how many authorities are in them, from 2 on. */
  readonly sizes: readonly (number | undefined)[];
}

const COLLABORATIONS: RunningCount<Collaborations> = {
  open: ({ bodies }) => {
    const { isAuthority } = traitsOf(bodies);
    const joined = new Uint32Array(bodies.length);
    const sizes: (number | undefined)[] = [];
    const counted = { bodies, joined, sizes, collaborating: 0 };
    return {
      counted,
      isCounted: stateTest(isInNetwork),
      count: (row, { members: { start, items } }, by) => {
        const [from = 0, to = 0] = [start[row], start[row + 1]];
        let size = 0;
        for (let at = from; at < to; at++) size += isAuthority[items[at] ?? 0] ?? 0;
        if (size < 2) return;
        sizes[size] = (sizes[size] ?? 0) + by;
        for (let at = from; at < to; at++) {
          const body = items[at] ?? 0;
          if (isAuthority[body] === 0) continue;
          const before = joined[body] ?? 0;
          joined[body] = before + by;
          if (before === 0) counted.collaborating += 1;
          else if (before + by === 0) counted.collaborating -= 1;
        }
      },
    };
  },
};

/** To be read at once: with the next day asked for, it is of that day. */
export function collaborationsOn(at: ProgrammeAt): Collaborations {
  return countOn(COLLABORATIONS, at);
}
