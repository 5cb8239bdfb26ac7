import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { startsByMonth } from "../../analysis/overview/startsByMonth";
import { TimeStrip } from "../../figures/time/TimeStrip";
import { TIME_PHRASES } from "../../figures/time/timePhrases";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { stepMonth } from "../../layout/placeTimeStrip";
import { isoDay, parseDay, type Day } from "../../model/calendarDate";
import { Button } from "../../ui/Button";
import type { Reading } from "../useReading";

const MONTH_MS = 450;

interface TimePanelProps {
  readonly reading: Reading;
  readonly startedCount: number;
}

/** The reading date: its strip, its calendar field, and the button that plays through time. */
export function TimePanel({ reading, startedCount }: TimePanelProps) {
  const { at, day, programme, select } = reading;
  const phrases = usePhrases(TIME_PHRASES);
  const language = useLanguage();
  const months = useMemo(() => startsByMonth(at), [at]);
  const lastDay = months.at(-1)?.lastDay ?? day;
  const firstDay = months[0]?.firstDay ?? day;
  const setDay = (next: Day, isMoving: boolean) => {
    if (next === day && isMoving) return;
    select({ day: next === programme.defaultDay ? null : next }, { replace: isMoving });
  };
  const [isPlaying, setPlaying] = usePlay(() => {
    const next = stepMonth(months, day, 1);
    setDay(next, true);
    return next < lastDay;
  });
  const handlePlay = () => {
    if (!isPlaying && day >= lastDay) setDay(firstDay, true);
    setPlaying(!isPlaying);
  };
  return (
    <section className="time-panel" aria-label={phrases.label}>
      <button
        type="button"
        className="play"
        aria-label={isPlaying ? phrases.pause : phrases.play}
        title={isPlaying ? phrases.pause : phrases.play}
        onClick={handlePlay}
      >
        <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>
      </button>
      <label className="day-field">
        {formatDay(day, language, "medium")}
        <input
          type="date"
          aria-label={phrases.pickDay}
          value={isoDay(day)}
          min={isoDay(firstDay)}
          max={isoDay(lastDay)}
          onClick={(event) => event.currentTarget.showPicker()}
          onChange={(event) => {
            const chosen = parseDay(event.target.value);
            if (chosen !== null) setDay(Math.min(lastDay, Math.max(firstDay, chosen)), false);
          }}
        />
      </label>
      <TimeStrip
        months={months}
        day={day}
        onDay={(next, isMoving) => {
          setPlaying(false);
          setDay(next, isMoving);
        }}
      />
      <p className="time-note">
        {phrases.started(formatNumber(startedCount, language), startedCount !== 1)}
        {reading.selection.day !== null && (
          <>
            {" · "}
            <Button weight="text" onPress={() => select({ day: null })}>
              {phrases.backToDefault}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}

/** A clock that calls `onStep` until it answers that there is nothing left to play. */
function usePlay(onStep: () => boolean): [boolean, (isPlaying: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    if (!onStep()) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step(), MONTH_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return [isPlaying, setPlaying];
}
