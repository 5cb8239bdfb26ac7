import { useMemo } from "react";
import { startsByMonth } from "../../../analysis/overview/startsByMonth";
import { TimeStrip } from "../../../figures/time/TimeStrip";
import { TIME_PHRASES } from "../../../figures/time/timePhrases";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { useReadingDay } from "../../parts/useReadingDay";
import type { Reading } from "../../useReading";

/** The starts month by month, and the reading date on them: drag it, and the page tells how far growth had come. */
export function GrowthTime({ reading }: { readonly reading: Reading }) {
  const { at, day } = reading;
  const phrases = usePhrases(TIME_PHRASES);
  const language = useLanguage();
  const months = useMemo(() => startsByMonth(at), [at]);
  const { moveTo } = useReadingDay(reading);
  return (
    <section className="growth-time" aria-label={phrases.strip}>
      <TimeStrip months={months} day={day} onDay={moveTo} />
      <p className="quiet">
        {phrases.started(formatNumber(at.network.length, language), at.network.length !== 1)}
      </p>
    </section>
  );
}
