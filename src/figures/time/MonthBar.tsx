import { memo } from "react";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Day } from "../../model/calendarDate";
import { percent } from "./percent";
import { TIME_PHRASES } from "./timePhrases";

interface MonthBarProps {
  readonly firstDay: Day;
  /** Starts in the month. */
  readonly count: number;
  /** Shares of the strip. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly isAhead: boolean;
}

/** A month of the strip; written again only when something of it changes, since there are hundreds. */
export const MonthBar = memo(function MonthBar(props: MonthBarProps) {
  const { firstDay, count, left, width, height, isAhead } = props;
  const phrases = usePhrases(TIME_PHRASES);
  const language = useLanguage();
  const name = formatDay(firstDay, language, "month");
  const title = phrases.startsIn(name, formatNumber(count, language), count !== 1);
  return (
    <li
      data-ahead={isAhead}
      style={{ left: percent(left), width: percent(width), height: percent(height) }}
      title={title}
    >
      <span className="for-ears">{title}</span>
    </li>
  );
});
