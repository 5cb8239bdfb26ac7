import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { SummarySentence } from "../summarise";
import { SpokenChance } from "./SpokenChance";

interface SpokenSummaryProps {
  readonly at: ProgrammeAt;
  readonly sentence: Pick<SummarySentence, "text" | "compared">;
}

/** A sentence of the summary on the page, where its comparison with chance can be asked about. */
export function SpokenSummary({ at, sentence: { text, compared } }: SpokenSummaryProps) {
  const words = compared === undefined ? [] : [{ words: compared, subjects: BETWEEN_REGIONS }];
  return <SpokenChance at={at} text={text} compared={words} />;
}

const BETWEEN_REGIONS = [{ kind: "interregional" }] as const;
