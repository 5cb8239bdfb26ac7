import { useCallback, useState } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Language } from "../../model/localText";
import type { describeTarget as describeTargetType } from "./describeTarget";
import type { PointedAt } from "./titleOf";

type DescribeTarget = typeof describeTargetType;

/** What is pointed at, in words: `null` until they have been fetched, which is when somebody reaches for the picture. */
export function useTargetWords(at: ProgrammeAt, language: Language) {
  const [describeTarget, setDescribeTarget] = useState<DescribeTarget | null>(null);
  const fetchWords = useCallback(() => {
    // Failing, they are fetched when somebody reaches again.
    import("./describeTarget")
      .then((words) => setDescribeTarget(() => words.describeTarget))
      .catch(() => {});
  }, []);
  const describe = (target: PointedAt) => describeTarget?.(target, at, language) ?? null;
  return { describe, fetchWords };
}
