import type { KeyboardEvent, PointerEvent } from "react";
import { stepOf } from "../../../figures/time/stripKeys";
import { formatDay } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import {
  dayAtShare,
  placeTimeStrip,
  stepMonth,
  type MonthCount,
} from "../../../layout/placeTimeStrip";
import type { Day } from "../../../model/calendarDate";
import { useMovingDay } from "../../parts/useReadingDay";
import type { Reading } from "../../useReading";
import { COMPARE_PHRASES } from "./comparePhrases";
import "./compare.css";

interface OtherHandleProps {
  readonly reading: Reading;
  readonly months: readonly MonthCount[];
  readonly otherDay: Day;
}

/** The second date on the time strip, and the time between: dragged, stepped with the arrows, taken away with Delete. */
export function OtherHandle({ reading, months, otherDay }: OtherHandleProps) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const { programme, day, select } = reading;
  const choose = (next: Day, options: { replace: boolean }) => select({ otherDay: next }, options);
  const { moveTo } = useMovingDay(otherDay, programme, choose);
  const [reads, here] = [day, otherDay].map((each) => placeTimeStrip(months, each).reading);
  const [left = 0, right = 0] = [reads ?? 0, here ?? 0].sort((a, b) => a - b);
  const handlePointer = (event: PointerEvent, isMoving: boolean) => {
    event.stopPropagation();
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box) moveTo(dayAtShare(months, (event.clientX - box.left) / box.width), isMoving);
  };
  const handleKey = (event: KeyboardEvent) => {
    const steps = stepOf(event.key);
    if (event.key === "Delete") select({ otherDay: null });
    else if (steps !== undefined) moveTo(stepMonth(months, otherDay, steps), false);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        className="other-band"
        style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
      />
      <div
        className="time-handle other-handle"
        role="slider"
        tabIndex={0}
        aria-label={phrases.handle}
        aria-valuemin={months[0]?.firstDay ?? otherDay}
        aria-valuemax={months.at(-1)?.lastDay ?? otherDay}
        aria-valuenow={otherDay}
        aria-valuetext={formatDay(otherDay, language)}
        title={phrases.handle}
        style={{ left: `${(here ?? 0) * 100}%` }}
        onKeyDown={handleKey}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) handlePointer(event, true);
        }}
        onPointerUp={(event) => handlePointer(event, false)}
      />
    </>
  );
}
