import { formatDay } from "../../i18n/format";
import { useLanguage } from "../../i18n/useLanguage";
import { isoDay, parseDay, type Day } from "../../model/calendarDate";
import "./dayField.css";

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly onDay: (day: Day) => void;
}

/** A day in words, which opens the calendar to choose another. */
export function DayField({ label, day, firstDay, lastDay, onDay }: DayFieldProps) {
  const language = useLanguage();
  return (
    <label className="day-field">
      {formatDay(day, language, "medium")}
      <input
        type="date"
        aria-label={label}
        value={isoDay(day)}
        min={isoDay(firstDay)}
        max={isoDay(lastDay)}
        onClick={(event) => openPicker(event.currentTarget)}
        onChange={(event) => {
          const chosen = parseDay(event.target.value);
          if (chosen !== null) onDay(chosen);
        }}
      />
    </label>
  );
}

/** Opens the calendar where the browser has one and allows it; the field can be typed in all the same. */
function openPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Missing in older browsers, refused inside a frame of another origin.
  }
}
