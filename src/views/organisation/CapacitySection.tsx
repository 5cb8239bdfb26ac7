import { useMemo } from "react";
import { capacityCourse } from "../../analysis/progress/capacityCourses";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { StepLine } from "../../figures/steps/StepLine";
import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { CAPACITY_WORDS, TRACK_WORDS, wordFor } from "../../i18n/vocabulary";
import { placeSteps } from "../../layout/steps/placeSteps";
import type { Organisation } from "../../model/organisation";
import type { CapacityStep } from "../../model/programme";
import { CAPACITY_TRACKS } from "../../model/stages";
import { DossierSection } from "../parts/dossier/DossierSection";
import { stepsFrame, stepsPeriod } from "../parts/dossier/stepsFrame";
import { useFrame } from "../parts/useFrame";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** How far an authority has come on its plan, skills and set-up, on a line of time. */
export function CapacitySection(props: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  const { body, at } = props;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const frame = useFrame();
  const { placed, words, undated } = useMemo(() => {
    const courses = CAPACITY_TRACKS.map((track) => ({
      track,
      title: wordFor(TRACK_WORDS, track, language),
      ...capacityCourse(at.programme, track, body.id),
    })).filter((course) => course.dated.length + course.undated.length > 0);
    const say = ({ stage, date }: CapacityStep) =>
      [
        wordFor(CAPACITY_WORDS, stage, language),
        date === null ? "" : formatDate(date, language, "short"),
      ]
        .filter((part) => part !== "")
        .join(" · ");
    const lanes = courses
      .filter(({ dated }) => dated.length > 0)
      .map(({ track, title, dated }) => ({
        key: track,
        title,
        steps: dated.flatMap(({ step }) =>
          step.date === null ? [] : [{ label: say(step), date: step.date }],
        ),
      }));
    return {
      placed: placeSteps(
        lanes,
        stepsPeriod(
          at,
          lanes.flatMap(({ steps }) => steps),
        ),
        stepsFrame(frame),
      ),
      words: lanes
        .map(({ title, steps }) => `${title}: ${steps.map(({ label }) => label).join(", ")}`)
        .join("; "),
      undated: courses.flatMap((course) =>
        course.undated.map((step) => `${course.title}: ${say(step)}`),
      ),
    };
  }, [at, body.id, frame, language]);
  return (
    <DossierSection title={phrases.capacity}>
      {placed.lanes.length === 0 && undated.length === 0 && (
        <p className="quiet">{phrases.noCapacity}</p>
      )}
      {placed.lanes.length > 0 && (
        <>
          <StepLine placed={placed} label={words} />
          <p className="quiet">{phrases.capacityHelp}</p>
        </>
      )}
      {undated.length > 0 && <p className="quiet">{phrases.undated(undated.join(", "))}</p>}
    </DossierSection>
  );
}
