import { useMemo } from "react";
import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { StepLine } from "../../figures/steps/StepLine";
import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import { placeSteps } from "../../layout/steps/placeSteps";
import type { CalendarDate } from "../../model/calendarDate";
import { DossierSection } from "../parts/dossier/DossierSection";
import { stepsFrame, stepsPeriod } from "../parts/dossier/stepsFrame";
import { useFrame } from "../parts/useFrame";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

interface LifeCycleProps {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
}

/** From the proposal to the end on a line of time, each with the precision its date has. */
export function LifeCycle({ item: { partnership }, at }: LifeCycleProps) {
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  const language = useLanguage();
  const frame = useFrame();
  const { start, end, steps } = partnership;
  const stageWords = (stage: string) => wordFor(STAGE_WORDS, stage, language);
  const placed = useMemo(() => {
    const label = (word: string, date: CalendarDate) =>
      `${word} · ${formatDate(date, language, "short")}`;
    const dated = [
      ...steps.flatMap(({ stage, date }) =>
        date === null ? [] : [{ label: label(wordFor(STAGE_WORDS, stage, language), date), date }],
      ),
      // A step on the very day says it already.
      ...(start === null || steps.some(({ date }) => date?.text === start.text)
        ? []
        : [{ label: label(phrases.start, start), date: start }]),
      ...(end === null || steps.some(({ date }) => date?.text === end.text)
        ? []
        : [{ label: label(phrases.end, end), date: end }]),
    ].sort((a, b) => a.date.first - b.date.first);
    const lane = { key: "life", title: null, steps: dated };
    return placeSteps([lane], stepsPeriod(at, dated), stepsFrame(frame));
  }, [at, frame, language, phrases, start, end, steps]);
  const words = placed.lanes.flatMap((lane) => lane.steps.map(({ label }) => label));
  const undated = steps.filter(({ date }) => date === null).map(({ stage }) => stageWords(stage));
  return (
    <DossierSection title={phrases.lifeCycle}>
      {steps.every(({ date }) => date === null) && (
        <p className="quiet">{words.length === 0 ? phrases.nothingDated : phrases.noSteps}</p>
      )}
      {words.length > 0 && (
        <>
          <StepLine placed={placed} label={words.join(", ")} />
          <p className="quiet">{phrases.lineHelp}</p>
        </>
      )}
      {undated.length > 0 && <p className="quiet">{phrases.undated(undated.join(", "))}</p>}
    </DossierSection>
  );
}
