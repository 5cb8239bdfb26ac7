import { TIME_PHRASES } from "../../figures/time/timePhrases";
import { usePhrases } from "../../i18n/useLanguage";
import type { Emphasis } from "../../model/focus";
import { Button } from "../../ui/Button";
import type { Reading } from "../useReading";
import { DayField } from "./DayField";
import { READING_BAR_PHRASES } from "./readingBarPhrases";
import { ScopeBar } from "./ScopeBar";
import { useReadingDay } from "./useReadingDay";
import { monthsAway } from "./monthsAway";
import "./readingBar.css";

interface ReadingBarProps {
  readonly reading: Reading;
  /** The records that the page is about, where it is not about all that are shown. */
  readonly chosen?: Emphasis | null;
}

/** What a page is read on: the date, and the part of the programme; the same choice as beside the picture. */
export function ReadingBar({ reading, chosen = null }: ReadingBarProps) {
  const { day, programme, select, selection } = reading;
  const time = usePhrases(TIME_PHRASES);
  const phrases = usePhrases(READING_BAR_PHRASES);
  const { moveTo } = useReadingDay(reading);
  return (
    <div className="reading-bar">
      <div className="reading-day" role="group" aria-label={time.label}>
        <Button
          weight="quiet"
          label={phrases.monthBefore}
          isDisabled={day <= programme.firstDay}
          onPress={() => moveTo(monthsAway(day, -1), false)}
        >
          ◂
        </Button>
        <DayField
          label={time.pickDay}
          day={day}
          firstDay={programme.firstDay}
          lastDay={programme.lastDay}
          onDay={(chosen) => moveTo(chosen, false)}
        />
        <Button
          weight="quiet"
          label={phrases.monthAfter}
          isDisabled={day >= programme.lastDay}
          onPress={() => moveTo(monthsAway(day, 1), false)}
        >
          ▸
        </Button>
        {selection.day !== null && (
          <Button weight="text" onPress={() => select({ day: null })}>
            {time.backToDefault}
          </Button>
        )}
      </div>
      <ScopeBar reading={reading} chosen={chosen} />
    </div>
  );
}
