import { STATUSES, THRESHOLDS } from "../../analysis/progress/status";
import { useGeography } from "../../data/useLoaded";
import { formatShare } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { useSelection } from "../../selection/useSelection";
import { PICTURE_TERMS } from "../parts/guide/guidePages";
import { TermLinks } from "../parts/guide/TermLinks";
import { ProgressStatus } from "../parts/ProgressStatus";
import { STATUS_RULES } from "../parts/statusRules";
import { READING_PHRASES } from "./readingPhrases";

const TEXT_OF = {
  map: "howToReadText",
  network: "howToReadText",
  regions: "regionsText",
  agreements: "agreementsText",
  list: "listText",
} as const;

/** How the picture and the statuses are read, and what borders do not say. */
export function ReadingGuide() {
  const phrases = usePhrases(READING_PHRASES);
  const rules = usePhrases(STATUS_RULES);
  const language = useLanguage();
  const { face } = useSelection().selection;
  const { boundaries, kosovo, palestine } = useGeography().notes;
  const share = (value: number) => formatShare(value, language);
  return (
    <>
      <p>{phrases[TEXT_OF[face]]}</p>
      {TEXT_OF[face] === "howToReadText" && <p>{phrases.pictureWorkText}</p>}
      <h3>{phrases.statuses}</h3>
      <ul className="rows">
        {STATUSES.map((status) => (
          <li key={status}>
            <ProgressStatus status={status} />
            <span>
              {rules[status](
                share(THRESHOLDS.onTrack),
                share(THRESHOLDS.behind),
                share(THRESHOLDS.tooEarly),
              )}
            </span>
          </li>
        ))}
      </ul>
      <h3>{phrases.bordersNote}</h3>
      <p>
        {boundaries[language]} {kosovo[language]} {palestine[language]}
      </p>
      <TermLinks terms={PICTURE_TERMS} />
    </>
  );
}
