import { useEffect, useEffectEvent, useState } from "react";
import type { Day } from "../../model/calendarDate";
import type { ReadingDay } from "../parts/useReadingDay";

interface Asking {
  /** The day shown when this was asked. */
  readonly seen: Day;
  /** Where the hand is, as long as that is not shown yet; … */
  readonly asked: Day | null;
  /** … and what of it is on its way. */
  readonly sent: Day | null;
}

interface PacedDay {
  /** Where the hand is: ahead of what is shown while it moves. */
  readonly handDay: Day;
  readonly moveTo: ReadingDay["moveTo"];
}

/**
 * Lets the hand run ahead of what is shown: while one day is on its way, only the last of those asked for meanwhile
 * is kept, and follows it. However large the set, no work is begun for days that nobody stops at.
 */
export function usePacedDay(day: Day, moveTo: ReadingDay["moveTo"]): PacedDay {
  const [asking, setAsking] = useState<Asking>({ seen: day, asked: null, sent: null });
  const { seen, asked, sent } = asking;
  if (seen !== day) setAsking({ seen: day, asked: asked === sent ? null : asked, sent: null });
  const send = useEffectEvent((next: Day) => {
    setAsking({ seen: day, asked: next, sent: next });
    moveTo(next, true);
  });
  const isWaiting = asked !== null && sent === null && seen === day;
  useEffect(() => {
    if (isWaiting) send(asked);
  }, [isWaiting, asked]);
  return {
    handDay: asked ?? day,
    moveTo: (next, isMoving) => {
      if (isMoving && sent !== null) {
        setAsking({ ...asking, asked: next });
        return;
      }
      const isShown = next === day;
      setAsking({ seen: day, asked: isShown ? null : next, sent: isShown ? null : next });
      moveTo(next, isMoving);
    },
  };
}
