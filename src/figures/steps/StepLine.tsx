import { formatDay } from "../../i18n/format";
import { useLanguage } from "../../i18n/useLanguage";
import type { PlacedLane, PlacedSteps } from "../../layout/steps/placeSteps";
import "./stepLine.css";

interface StepLineProps {
  readonly placed: PlacedSteps;
  /** The steps in words, with their dates. */
  readonly label: string;
}

/** Steps on a line of time; a month or a year is as broad as it is; what is still to come is hollow. */
export function StepLine({ placed, label }: StepLineProps) {
  const language = useLanguage();
  const { width, height, lanes, dates, todayX, left, right } = placed;
  const axisY = height - 20;
  return (
    <svg
      className="step-line"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      {todayX !== null && (
        <line
          className="step-today"
          x1={todayX.toFixed(1)}
          x2={todayX.toFixed(1)}
          y1="2"
          y2={axisY}
        />
      )}
      {lanes.map((lane) => (
        <Lane key={lane.key} lane={lane} left={left} right={right} />
      ))}
      <line className="step-axis" x1={left} x2={right.toFixed(1)} y1={axisY} y2={axisY} />
      {dates.map(({ day, x }) => (
        <g key={day} className="step-date" transform={`translate(${x.toFixed(1)} ${axisY})`}>
          <line y2="4" />
          <text y="16">{formatDay(day, language, "month")}</text>
        </g>
      ))}
    </svg>
  );
}

interface LaneProps {
  readonly lane: PlacedLane;
  readonly left: number;
  readonly right: number;
}

function Lane({ lane: { title, y, steps }, left, right }: LaneProps) {
  return (
    <g>
      {title !== null && (
        <text className="step-title" x="0" y={y - 13}>
          {title}
        </text>
      )}
      <line className="step-way" x1={left} x2={right.toFixed(1)} y1={y} y2={y} />
      {steps.map(({ x, endX, labelY, label, isAhead }, i) => (
        // Steps can be alike, and they never change places.
        <g key={i} className="step" data-ahead={isAhead}>
          {endX > x && (
            <rect x={x.toFixed(1)} y={y - 3} width={(endX - x).toFixed(1)} height="6" rx="3" />
          )}
          <path d={`M${x.toFixed(1)} ${y}V${labelY - 4}`} />
          <circle cx={x.toFixed(1)} cy={y} r="5" />
          <text x={(x + 4).toFixed(1)} y={labelY}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
