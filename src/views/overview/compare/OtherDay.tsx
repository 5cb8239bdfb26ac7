import { usePhrases } from "../../../i18n/useLanguage";
import type { Day } from "../../../model/calendarDate";
import { Button } from "../../../ui/Button";
import { DayField } from "../../parts/DayField";
import type { Reading } from "../../useReading";
import { COMPARE_PHRASES } from "./comparePhrases";
import "./compare.css";

interface OtherDayProps {
  readonly reading: Reading;
  readonly otherDay: Day;
}

/** The second date in words, and the way out of the comparison. */
export function OtherDay({ reading: { programme, select }, otherDay }: OtherDayProps) {
  const phrases = usePhrases(COMPARE_PHRASES);
  return (
    <span className="compare-day">
      {phrases.with}
      <DayField
        label={phrases.pickDay}
        day={otherDay}
        firstDay={programme.firstDay}
        lastDay={programme.lastDay}
        onDay={(day) => select({ otherDay: day })}
      />
      <Button weight="quiet" label={phrases.stop} onPress={() => select({ otherDay: null })}>
        ✕
      </Button>
    </span>
  );
}
