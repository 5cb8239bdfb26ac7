import { useRef } from "react";
import type { Day } from "../../model/calendarDate";
import type { Reading } from "../useReading";

export interface ReadingDay {
  /** `isMoving`: more days will follow, as while a handle is dragged or time is played. */
  readonly moveTo: (day: Day, isMoving: boolean) => void;
  /** What was moving has stopped where it is. */
  readonly settle: () => void;
}

/** Changes the reading date. A whole movement is one step for the back button: its first day is pushed, the others take its place. */
export function useReadingDay({ day, programme, select }: Reading): ReadingDay {
  /** The day last asked for in a movement under way; `null` = at rest. */
  const moving = useRef<Day | null>(null);
  const moveTo = (wanted: Day, isMoving: boolean) => {
    const next = Math.min(programme.lastDay, Math.max(programme.firstDay, wanted));
    const isUnderWay = moving.current !== null;
    const isNew = next !== (moving.current ?? day);
    if (isNew) {
      select({ day: next === programme.defaultDay ? null : next }, { replace: isUnderWay });
    }
    moving.current = isMoving && (isNew || isUnderWay) ? next : null;
  };
  const settle = () => {
    moving.current = null;
  };
  return { moveTo, settle };
}
