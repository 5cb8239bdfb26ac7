import { useRef } from "react";
import type { Day } from "../../model/calendarDate";
import type { Programme } from "../../model/programme";
import type { Reading } from "../useReading";

export interface ReadingDay {
  /** `isMoving`: more days will follow, as while a handle is dragged or time is played. */
  readonly moveTo: (day: Day, isMoving: boolean) => void;
  /** What was moving has stopped where it is. */
  readonly settle: () => void;
}

type ChooseDay = (day: Day, options: { readonly replace: boolean }) => void;

/** Changes the reading date. */
export function useReadingDay({ day, programme, select }: Reading): ReadingDay {
  return useMovingDay(day, programme, (next, options) =>
    select({ day: next === programme.defaultDay ? null : next }, options),
  );
}

/** Moves a day. A whole movement is one step for the back button: its first day is pushed, the others take its place. */
export function useMovingDay(
  day: Day,
  { firstDay, lastDay }: Pick<Programme, "firstDay" | "lastDay">,
  choose: ChooseDay,
): ReadingDay {
  /** The day last asked for in a movement under way; `null` = at rest. */
  const moving = useRef<Day | null>(null);
  const moveTo = (wanted: Day, isMoving: boolean) => {
    const next = Math.min(lastDay, Math.max(firstDay, wanted));
    const isUnderWay = moving.current !== null;
    const isNew = next !== (moving.current ?? day);
    if (isNew) choose(next, { replace: isUnderWay });
    moving.current = isMoving && (isNew || isUnderWay) ? next : null;
  };
  const settle = () => {
    moving.current = null;
  };
  return { moveTo, settle };
}
