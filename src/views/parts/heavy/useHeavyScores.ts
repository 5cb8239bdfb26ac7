import { useCallback, useEffect, useState } from "react";
import type { AuthorityNetwork } from "../../../analysis/network/buildNetwork";
import { costOfScores, hasHeavyScores } from "../../../analysis/network/heavyScores";
import { isMissingPart } from "../../../data/missingPart";
import { scoreInWorkers } from "./scoreInWorkers";

/** Operations that take some 50 ms: what costs less is reckoned where it stands. */
const WORTH_A_WORKER = 3e6;

export type HeavyState =
  | { readonly kind: "ready" }
  | { readonly kind: "working"; readonly done: number; readonly stop: () => void }
  | { readonly kind: "stopped"; readonly resume: () => void }
  /** The program that measures could not be fetched, as after a release. */
  | { readonly kind: "outdated" };

interface Course {
  readonly network: AuthorityNetwork;
  readonly done: number;
  readonly stopped: "stopped" | "outdated" | null;
}

/** Whether brokerage, betweenness and the like can be had without making the page wait; sees to it if not. */
export function useHeavyScores(network: AuthorityNetwork): HeavyState {
  const isAtHand =
    hasHeavyScores(network) ||
    costOfScores(network) < WORTH_A_WORKER ||
    typeof Worker !== "function";
  const [course, setCourse] = useState<Course>({ network, done: 0, stopped: null });
  // What was said of another network says nothing of this one.
  const own = course.network === network ? course : { network, done: 0, stopped: null };
  const { stopped } = own;
  useEffect(() => {
    if (isAtHand || stopped) return;
    const stopper = new AbortController();
    const tell = (done: number) => setCourse({ network, done, stopped: null });
    scoreInWorkers(network, tell, stopper.signal).then(
      () => tell(1),
      (failure: unknown) => {
        if (stopper.signal.aborted) return;
        const why = isMissingPart(failure) ? "outdated" : "stopped";
        setCourse({ network, done: 0, stopped: why });
      },
    );
    return () => stopper.abort();
  }, [network, isAtHand, stopped]);
  const stop = useCallback(() => setCourse({ network, done: 0, stopped: "stopped" }), [network]);
  const resume = useCallback(() => setCourse({ network, done: 0, stopped: null }), [network]);
  if (isAtHand) return { kind: "ready" };
  if (stopped === null) return { kind: "working", done: own.done, stop };
  return stopped === "stopped" ? { kind: "stopped", resume } : { kind: "outdated" };
}
