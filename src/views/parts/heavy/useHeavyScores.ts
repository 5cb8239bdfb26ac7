import { useCallback, useEffect, useState } from "react";
import type { AuthorityNetwork } from "../../../analysis/network/buildNetwork";
import { costOfScores, hasHeavyScores } from "../../../analysis/network/heavyScores";
import { scoreInWorkers } from "./scoreInWorkers";

/** Operations that take some 50 ms: what costs less is reckoned where it stands. */
const WORTH_A_WORKER = 3e6;

export type HeavyState =
  | { readonly kind: "ready" }
  | { readonly kind: "working"; readonly done: number; readonly stop: () => void }
  | { readonly kind: "stopped"; readonly resume: () => void };

interface Course {
  readonly network: AuthorityNetwork;
  readonly done: number;
  readonly isStopped: boolean;
}

/** Whether brokerage, betweenness and the like can be had without making the page wait; sees to it if not. */
export function useHeavyScores(network: AuthorityNetwork): HeavyState {
  const isAtHand =
    hasHeavyScores(network) ||
    costOfScores(network) < WORTH_A_WORKER ||
    typeof Worker !== "function";
  const [course, setCourse] = useState<Course>({ network, done: 0, isStopped: false });
  // What was said of another network says nothing of this one.
  const own = course.network === network ? course : { network, done: 0, isStopped: false };
  const { isStopped } = own;
  useEffect(() => {
    if (isAtHand || isStopped) return;
    const stopper = new AbortController();
    const tell = (done: number) => setCourse({ network, done, isStopped: false });
    scoreInWorkers(network, tell, stopper.signal).then(
      () => tell(1),
      () => {
        if (!stopper.signal.aborted) setCourse({ network, done: 0, isStopped: true });
      },
    );
    return () => stopper.abort();
  }, [network, isAtHand, isStopped]);
  const stop = useCallback(() => setCourse({ network, done: 0, isStopped: true }), [network]);
  const resume = useCallback(() => setCourse({ network, done: 0, isStopped: false }), [network]);
  if (isAtHand) return { kind: "ready" };
  return isStopped ? { kind: "stopped", resume } : { kind: "working", done: own.done, stop };
}
