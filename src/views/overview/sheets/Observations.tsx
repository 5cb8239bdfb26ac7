import type { Progress } from "../../../analysis/progress/progressOf";
import { formatDate } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Day } from "../../../model/calendarDate";
import { formatFigure } from "../../parts/describeProgress";
import { SHEET_PHRASES } from "./sheetPhrases";

interface ObservationsProps {
  readonly progress: Progress;
  readonly day: Day;
}

/** The values observed up to a day, corrections included. */
export function Observations({ progress, day }: ObservationsProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { indicator, region } = progress;
  const seen = indicator.observations.filter(
    (observation) => observation.region === region && observation.date.last <= day,
  );
  return (
    <section>
      <h3>{phrases.observations}</h3>
      <ul className="rows">
        {seen.map(({ date, value }, index) => (
          // A day can have an observation and its correction; they never change places.
          <li key={index}>
            <span>{formatDate(date, language)}</span>
            <strong>{formatFigure(value, indicator, language)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
