import { lazy, useEffect, useEffectEvent, useMemo, useState } from "react";
import { startsByMonth } from "../../analysis/overview/startsByMonth";
import { TimeStrip } from "../../figures/time/TimeStrip";
import { TIME_PHRASES } from "../../figures/time/timePhrases";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { stepMonth } from "../../layout/placeTimeStrip";
import type { Day } from "../../model/calendarDate";
import type { Programme } from "../../model/programme";
import { Button } from "../../ui/Button";
import { DayField } from "../parts/DayField";
import { useReadingDay } from "../parts/useReadingDay";
import type { Reading } from "../useReading";
import { Guarded } from "../parts/Guarded";
import { usePacedDay } from "./usePacedDay";

const MONTH_MS = 450;
const HALF_YEAR = 184;

// There is no second date on the first page.
const OtherHandle = lazy(async () => ({
  default: (await import("./compare/OtherHandle")).OtherHandle,
}));
const OtherDay = lazy(async () => ({ default: (await import("./compare/OtherDay")).OtherDay }));

const asked = new WeakSet<Programme>();

/** From the second step on, only what changes is read. Without it, every day is read whole. */
const findSteps = (programme: Programme) => {
  if (asked.has(programme)) return;
  asked.add(programme);
  import("../parts/heavy/readAhead")
    .then((it) => it.findStepsAhead(programme))
    .catch(() => asked.delete(programme));
};

interface TimePanelProps {
  readonly reading: Reading;
  readonly startedCount: number;
}

/** The reading date: its strip, its calendar field, and the button that plays through time. */
export function TimePanel({ reading, startedCount }: TimePanelProps) {
  const { at, day, programme, select, selection } = reading;
  const { otherDay } = selection;
  const phrases = usePhrases(TIME_PHRASES);
  const language = useLanguage();
  const months = useMemo(() => startsByMonth(at), [at]);
  const { firstDay, lastDay } = programme;
  const { moveTo, settle } = useReadingDay(reading);
  const hand = usePacedDay(day, moveTo);
  const [isPlaying, setPlaying] = usePlay(() => {
    const next = stepMonth(months, day, 1);
    const isOn = next < lastDay;
    moveTo(next, isOn);
    return isOn;
  });
  const stopPlaying = () => {
    if (!isPlaying) return;
    settle();
    setPlaying(false);
  };
  const handlePlay = () => {
    if (isPlaying) return stopPlaying();
    findSteps(at.programme);
    if (day >= lastDay) moveTo(firstDay, true);
    setPlaying(true);
  };
  const handleDay = (next: Day, isMoving: boolean) => {
    stopPlaying();
    findSteps(at.programme);
    hand.moveTo(Math.min(lastDay, Math.max(firstDay, next)), isMoving);
  };
  return (
    <section className="time-panel" aria-label={phrases.label} aria-busy={hand.handDay !== day}>
      <button
        type="button"
        className="play"
        aria-label={isPlaying ? phrases.pause : phrases.play}
        title={isPlaying ? phrases.pause : phrases.play}
        onClick={handlePlay}
      >
        <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>
      </button>
      <DayField
        label={phrases.pickDay}
        day={day}
        firstDay={firstDay}
        lastDay={lastDay}
        onDay={(chosen) => handleDay(chosen, false)}
      />
      <TimeStrip months={months} day={hand.handDay} onDay={handleDay}>
        {otherDay !== null && (
          <Guarded part="quiet" waiting={null}>
            <OtherHandle reading={reading} months={months} otherDay={otherDay} />
          </Guarded>
        )}
      </TimeStrip>
      <p className="time-note">
        {phrases.started(formatNumber(startedCount, language), startedCount !== 1)}
        {selection.day !== null && (
          <>
            {" · "}
            <Button weight="text" onPress={() => select({ day: null })}>
              {phrases.backToDefault}
            </Button>
          </>
        )}
        <br />
        {otherDay === null ? (
          <Button
            weight="text"
            onPress={() =>
              select({ otherDay: stepMonth(months, day, day <= firstDay + HALF_YEAR ? 6 : -6) })
            }
          >
            {phrases.compare}
          </Button>
        ) : (
          <Guarded part="quiet" waiting={null}>
            <OtherDay reading={reading} otherDay={otherDay} />
          </Guarded>
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
