import { useMemo } from "react";
import { progressBetween, type IndicatorChange } from "../../analysis/progress/progressBetween";
import { formatDay, formatList } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { Button } from "../../ui/Button";
import { DayField } from "../parts/DayField";
import { monthsAway } from "../parts/monthsAway";
import { ChangeTable } from "./ChangeTable";
import { DUE_PHRASES } from "./duePhrases";
import type { ResultsReading } from "./useResultsReading";

const MONTHS_BACK = 6;

/** The reading date beside another one: what moved between them, and by which records. */
export function CompareDates({ results }: { readonly results: ResultsReading }) {
  const { reading } = results;
  const { programme, day, selection, select } = reading;
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const { otherDay } = selection;
  const setOther = (other: number | null) => select({ otherDay: other });
  if (otherDay === null) {
    const earlier = Math.max(programme.firstDay, monthsAway(day, -MONTHS_BACK));
    return (
      <section aria-labelledby="compare-title" className="compare" data-empty="true">
        <h2 id="compare-title">{phrases.compare}</h2>
        <Button onPress={() => setOther(earlier)}>{phrases.compareStart}</Button>
      </section>
    );
  }
  return (
    <section aria-labelledby="compare-title" className="compare">
      <h2 id="compare-title">{phrases.compare}</h2>
      <div className="compare-days">
        <DayField
          label={phrases.otherDay}
          day={otherDay}
          firstDay={programme.firstDay}
          lastDay={programme.lastDay}
          onDay={setOther}
        />
        {phrases.and} <strong>{formatDay(day, language, "medium")}</strong>
        <Button weight="text" onPress={() => setOther(null)}>
          {phrases.compareStop}
        </Button>
      </div>
      <Changes results={results} otherDay={otherDay} />
    </section>
  );
}

function Changes({ results, otherDay }: { results: ResultsReading; otherDay: number }) {
  const { at, region, reading } = results;
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const { dataSet, day } = reading;
  const changes = useMemo(
    () => progressBetween(dataSet.programme, otherDay, day, at.scope, region),
    [dataSet, otherDay, day, at, region],
  );
  const moved = changes.filter(hasMoved);
  const still = changes.filter((change) => !hasMoved(change));
  const names = still.map(({ indicator }) => textIn(indicator.name, language));
  return (
    <>
      {moved.length === 0 ? (
        <p>{phrases.allUnchanged}</p>
      ) : (
        <ChangeTable
          changes={moved}
          at={at}
          days={[Math.min(otherDay, day), Math.max(otherDay, day)]}
        />
      )}
      {still.length > 0 && moved.length > 0 && (
        <p className="quiet">{phrases.unchanged(formatList(names, language))}</p>
      )}
    </>
  );
}

/** A value that came, went or changed, or records that took one another's place. */
function hasMoved({ before, after, gained, lost }: IndicatorChange): boolean {
  return before.value !== after.value || gained.length > 0 || lost.length > 0;
}
