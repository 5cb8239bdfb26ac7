import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { formatDay } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import {
  dayAtShare,
  placeTimeStrip,
  stepMonth,
  type MonthCount,
} from "../../layout/placeTimeStrip";
import type { Day } from "../../model/calendarDate";
import { MonthBar } from "./MonthBar";
import { percent } from "./percent";
import { stepOf } from "./stripKeys";
import { TIME_PHRASES } from "./timePhrases";
import "./timeStrip.css";

interface TimeStripProps {
  readonly months: readonly MonthCount[];
  readonly day: Day;
  /** `isMoving`: the handle is on its way, more days will follow. */
  readonly onDay: (day: Day, isMoving: boolean) => void;
  /** What else stands on the strip, such as a second handle. */
  readonly children?: ReactNode;
}

/** The starts month by month, and on them the reading date: drag it, click a month, or step with the arrow keys. */
export function TimeStrip({ months, day, onDay, children }: TimeStripProps) {
  const phrases = usePhrases(TIME_PHRASES);
  const language = useLanguage();
  const track = useRef<HTMLDivElement>(null);
  const placed = placeTimeStrip(months, day);
  const firstDay = months[0]?.firstDay ?? day;
  const lastDay = months.at(-1)?.lastDay ?? day;
  const dayUnder = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box ? dayAtShare(months, (event.clientX - box.left) / box.width) : day;
  };
  const handleKey = (event: KeyboardEvent) => {
    const steps = stepOf(event.key);
    if (steps === undefined) return;
    event.preventDefault();
    onDay(stepMonth(months, day, steps), false);
  };
  return (
    <div
      className="time-strip"
      ref={track}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDay(dayUnder(event), true);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) onDay(dayUnder(event), true);
      }}
      onPointerUp={(event) => onDay(dayUnder(event), false)}
      onPointerCancel={() => onDay(day, false)}
    >
      <ol className="time-bars" aria-label={phrases.strip}>
        {placed.months.map(({ month: { firstDay, count }, ...place }) => (
          <MonthBar key={firstDay} {...{ firstDay, count }} {...place} />
        ))}
      </ol>
      <div className="time-labels" aria-hidden="true">
        {placed.labels.map(({ month, left, room }) => (
          <span
            key={month.firstDay}
            data-room={room}
            style={month.lastDay < lastDay ? { left: percent(left) } : { right: 0 }}
          >
            {formatDay(month.firstDay, language, "month")}
          </span>
        ))}
      </div>
      {children}
      <div
        className="time-handle"
        role="slider"
        tabIndex={0}
        aria-label={phrases.label}
        aria-valuemin={firstDay}
        aria-valuemax={lastDay}
        aria-valuenow={Math.min(lastDay, Math.max(firstDay, day))}
        aria-valuetext={formatDay(day, language)}
        style={{ left: percent(placed.reading) }}
        onKeyDown={handleKey}
      />
    </div>
  );
}
