import { useEffect, useEffectEvent, useState } from "react";
import type { Day } from "../../model/calendarDate";
import type { ReadingDay } from "../parts/useReadingDay";

interface Asking {
  /** The day shown when this was asked. */
  readonly seen: Day;
  /** Where the hand is, as long as that is not shown yet; … */
  readonly asked: Day | null;
  /** … what of it is on its way; … */
  readonly sent: Day | null;
  /** … and, where that follows another day, the same: it is to be asked for. */
  readonly following: Day | null;
}

const atRest = (day: Day): Asking => ({ seen: day, asked: null, sent: null, following: null });

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
  const [asking, setAsking] = useState(() => atRest(day));
  const { seen, asked, sent, following } = asking;
  if (seen !== day) {
    const isBehind = asked !== null && asked !== sent && asked !== day;
    setAsking(isBehind ? { seen: day, asked, sent: asked, following: asked } : atRest(day));
  }
  const follow = useEffectEvent((next: Day) => moveTo(next, true));
  useEffect(() => {
    if (following !== null) follow(following);
  }, [following]);
  return {
    handDay: asked ?? day,
    moveTo: (next, isMoving) => {
      if (isMoving && sent !== null) {
        setAsking({ ...asking, asked: next });
        return;
      }
      setAsking(
        next === day ? atRest(day) : { seen: day, asked: next, sent: next, following: null },
      );
      moveTo(next, isMoving);
    },
  };
}
