import { useEffect, useState } from "react";
import { isStudied, studyAhead } from "../../../analysis/ideas/studyAhead";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { turnTaker } from "../../../data/turnTaker";

/** Whether the ideas of a reading are at hand; sees to it if not, and stops when nobody asks any more. */
export function useStudy(at: ProgrammeAt): boolean {
  const [ready, setReady] = useState<ProgrammeAt | null>(null);
  const isReady = ready === at || isStudied(at);
  useEffect(() => {
    if (isReady) return;
    const asked = new AbortController();
    const turn = turnTaker();
    const pause = async () => {
      await turn();
      asked.signal.throwIfAborted();
    };
    studyAhead(at, pause).then(
      () => setReady(at),
      (error: unknown) => {
        if (!asked.signal.aborted) throw error;
      },
    );
    return () => asked.abort();
  }, [at, isReady]);
  return isReady;
}
