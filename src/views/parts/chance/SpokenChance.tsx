import type { ReactNode } from "react";
import type { ChanceSubject } from "../../../analysis/overview/chance";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { ChanceMark } from "./ChanceMark";

/** Words of a sentence, and what they hold against chance. */
export interface ChanceWords {
  readonly words: string;
  readonly subjects: readonly ChanceSubject[];
}

interface SpokenChanceProps {
  readonly at: ProgrammeAt;
  readonly text: string;
  /** In any order; words that are not in the sentence, or held against nothing, make no mark. */
  readonly compared: readonly ChanceWords[];
}

/** A sentence whose comparisons with chance open their explanations. */
export function SpokenChance({ at, text, compared }: SpokenChanceProps): ReactNode {
  const next = compared.find(({ words, subjects }) => subjects.length > 0 && text.includes(words));
  if (next === undefined) return text;
  const others = compared.filter((other) => other !== next);
  const place = text.indexOf(next.words);
  return (
    <>
      <SpokenChance at={at} text={text.slice(0, place)} compared={others} />
      <ChanceMark at={at} {...next} />
      <SpokenChance at={at} text={text.slice(place + next.words.length)} compared={others} />
    </>
  );
}
