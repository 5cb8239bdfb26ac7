import { MOST_STATES, stateOf, type PartnershipState } from "./partnershipStates";
import type { ProgrammeAt } from "./programmeAt";
import { recordColumns } from "./recordColumns";
import { countOn, type RunningCount } from "./runningCount";

interface Tally {
  /** Partnerships by the number of their state, … */
  readonly all: Uint32Array;
  /** … and those of them that are made up. */
  readonly illustrative: Uint32Array;
}

const STATES: RunningCount<Tally> = {
  open: ({ partnerships }) => {
    const { illustrative: isMadeUp } = recordColumns(partnerships);
    const all = new Uint32Array(MOST_STATES);
    const illustrative = new Uint32Array(MOST_STATES);
    return {
      counted: { all, illustrative },
      count: (row, { states }, by) => {
        const state = states[row] ?? 0;
        all[state] = (all[state] ?? 0) + by;
        if (isMadeUp[row] === 1) illustrative[state] = (illustrative[state] ?? 0) + by;
      },
    };
  },
};

/** How many partnerships of a reading are in a state that passes the test: as many as `pickByState` picks. */
export function countByState(
  at: ProgrammeAt,
  test: (state: PartnershipState) => boolean,
  part: keyof Tally = "all",
): number {
  const counts = countOn(STATES, at)[part];
  let sum = 0;
  for (let state = 0; state < counts.length; state++) {
    const count = counts[state] ?? 0;
    if (count > 0 && test(stateOf(state))) sum += count;
  }
  return sum;
}
