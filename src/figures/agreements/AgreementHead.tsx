import { memo } from "react";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { AgreementChart } from "../../layout/agreementChart";
import { yearMonthDay, type Day } from "../../model/calendarDate";
import { AGREEMENT_FIGURE_PHRASES } from "./agreementFigurePhrases";

interface AgreementHeadProps {
  readonly chart: AgreementChart;
  /** The reading date, written. */
  readonly dayLabel: string;
  /** The second date, written. */
  readonly otherLabel: string | null;
}

const HEIGHT = 44;
const FAR_RIGHT = 90;
/** Mean width of a letter of the head, pixels. */
const LETTER = 5.5;

/** Years over the columns, how many a group holds, after its quarter where all have the room, and the reading date. */
export const AgreementHead = memo(function AgreementHead(props: AgreementHeadProps) {
  const { chart, dayLabel, otherLabel } = props;
  const language = useLanguage();
  const phrases = usePhrases(AGREEMENT_FIGURE_PHRASES);
  const { readingX, otherX } = chart;
  const isRoomRight = chart.width - readingX > FAR_RIGHT && (otherX ?? -1) <= readingX;
  const groups = chart.columns.flatMap(({ isGroup, first, end, from, quarter }, column) =>
    isGroup
      ? {
          column,
          key: quarter,
          number: formatNumber(end - first, language),
          quarter: from === null ? "" : `${phrases.quarter(quarterOf(from))} · `,
          room: 2 * (chart.columnHalf[column] ?? 0),
        }
      : [],
  );
  // Some with their quarter and some without could not be told apart from numbers.
  const isNamed = groups.every(({ room, quarter, number }) => holds(room, quarter + number));
  return (
    <svg className="agreements-head" width={chart.width} height={HEIGHT} aria-hidden="true">
      {chart.ticks.map(({ x, year, quarter, isYear }) => (
        <g key={`${year}-${quarter}-${x}`}>
          <path className="agreements-tick" d={`M${x} ${isYear ? 18 : 38}V${HEIGHT}`} />
          {isYear && (
            <text x={x + 3} y="28">
              {year}
            </text>
          )}
        </g>
      ))}
      {groups.map(({ column, key, number, quarter, room }) => (
        <text key={key} className="agreements-count" x={chart.columnX[column]} y="41">
          {isNamed ? quarter + number : holds(room, number) && number}
        </text>
      ))}
      {chart.undatedX !== null && (
        <text x={chart.undatedX + 3} y="28" className="agreements-undated">
          {phrases.undated}
        </text>
      )}
      <text
        className="agreements-day"
        x={chart.readingX + (isRoomRight ? 4 : -4)}
        y="12"
        textAnchor={isRoomRight ? "start" : "end"}
      >
        {dayLabel}
      </text>
      <path className="agreements-reading" d={`M${chart.readingX} 4V${HEIGHT}`} />
      {otherX !== null && otherX !== readingX && (
        <>
          <text
            className="agreements-day"
            x={otherX + (otherX < readingX ? -4 : 4)}
            y="12"
            textAnchor={otherX < readingX ? "end" : "start"}
          >
            {otherLabel}
          </text>
          <path className="agreements-other" d={`M${otherX} 4V${HEIGHT}`} />
        </>
      )}
    </svg>
  );
});

function holds(room: number, text: string): boolean {
  return text.length * LETTER <= room;
}

function quarterOf(day: Day): number {
  return Math.ceil(yearMonthDay(day).month / 3);
}
