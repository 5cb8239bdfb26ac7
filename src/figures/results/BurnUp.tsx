import { formatDay } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Point } from "../../layout/burnUpFrame";
import type { PlacedBurnUp } from "../../layout/placeBurnUp";
import type { Tone } from "../../ui/StatusMark";
import { BURN_UP_PHRASES } from "./burnUpPhrases";
import "./burnUp.css";

interface BurnUpProps {
  readonly placed: PlacedBurnUp;
  /** The chart in words: value, expected and target, with their unit. */
  readonly label: string;
  /** A figure with its unit; `digits` where more of them are needed to tell two apart. */
  readonly formatValue: (value: number, digits?: number) => string;
  /** Of the status: the line between value and path has its colour, besides its words. */
  readonly tone: Tone;
  /** Values are observations, each taken on a day, rather than counted day by day. */
  readonly isObserved: boolean;
  /** 1-based, for the region's colour; absent for the whole programme. */
  readonly regionNumber?: number;
}

/** What was reached, as steps, against the dated path to the target. */
export function BurnUp(props: BurnUpProps) {
  const { placed, label, regionNumber } = props;
  const { frame } = placed;
  return (
    <svg
      className="burn-up"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      data-size={frame.dateLabels === 0 ? "small" : "large"}
      data-region={regionNumber}
    >
      <Ground placed={placed} formatValue={props.formatValue} />
      <Plan placed={placed} />
      <Known {...props} />
      <Words {...props} />
    </svg>
  );
}

type PartProps = Pick<BurnUpProps, "placed">;

/** Lines of the values, names of the dates, and the reading date. */
function Ground({ placed, formatValue }: PartProps & Pick<BurnUpProps, "formatValue">) {
  const language = useLanguage();
  const { plot, frame, values, dates, readingX } = placed;
  const isSmall = frame.dateLabels === 0;
  return (
    <g className="burn-up-ground" aria-hidden="true">
      {values.labels.map(({ value, y }) => (
        <g key={value}>
          <line x1={fix(plot.left)} x2={fix(plot.right)} y1={fix(y)} y2={fix(y)} />
          {!isSmall && (
            <text x={fix(plot.left - 8)} y={fix(y + 4)} textAnchor="end">
              {formatValue(value, values.digits)}
            </text>
          )}
        </g>
      ))}
      {dates.map(({ day, x }) => (
        <text key={day} x={fix(x)} y={fix(plot.foot + 19)} textAnchor="middle">
          {formatDay(day, language, "month")}
        </text>
      ))}
      <line
        className="burn-up-reading"
        x1={fix(readingX)}
        x2={fix(readingX)}
        y1={fix(frame.top - 12)}
        y2={fix(plot.foot)}
      />
    </g>
  );
}

function Plan({ placed }: PartProps) {
  const { path, milestones, band, bandMiddle } = placed;
  return (
    <g aria-hidden="true">
      {band.length > 0 && <path className="burn-up-band" d={`${linePath(band)}Z`} />}
      {bandMiddle.length > 1 && <path className="burn-up-projected" d={linePath(bandMiddle)} />}
      {path.length > 1 && <path className="burn-up-path" d={linePath(path)} />}
      {milestones.map(({ milestone, x, y }) => (
        <circle key={milestone.day} className="burn-up-milestone" cx={fix(x)} cy={fix(y)} r="4" />
      ))}
    </g>
  );
}

function Known({ placed, tone, isObserved }: PartProps & Pick<BurnUpProps, "tone" | "isObserved">) {
  const { steps, points, now, expected, plot, values, frame } = placed;
  const isApart = now !== null && expected !== null && now.x === expected.x;
  const ground = values.isFromZero ? values.y(0) : plot.foot;
  return (
    <g aria-hidden="true">
      {steps.map((stretch) => (
        <g key={stretch[0]?.x}>
          <path className="burn-up-area" d={areaPath(stretch, ground)} />
          <path className="burn-up-steps" d={linePath(stretch)} />
        </g>
      ))}
      {isApart && frame.dateLabels > 0 && (
        <line
          className="burn-up-gap"
          data-tone={tone}
          x1={fix(now.x)}
          x2={fix(now.x)}
          y1={fix(now.y)}
          y2={fix(expected.y)}
        />
      )}
      {isObserved &&
        points.map(({ day, x, y }) => (
          <circle key={day} className="burn-up-point" cx={fix(x)} cy={fix(y)} r="2.5" />
        ))}
      {now && <circle className="burn-up-now" cx={fix(now.x)} cy={fix(now.y)} r="4.5" />}
    </g>
  );
}

function Words({ placed, formatValue, tone }: BurnUpProps) {
  const phrases = usePhrases(BURN_UP_PHRASES);
  const language = useLanguage();
  const { labels, now, expected, milestones, frame, readingX } = placed;
  const target = milestones.at(-1)?.milestone;
  const isSmall = frame.dateLabels === 0;
  return (
    <g aria-hidden="true">
      {labels.milestones.map(({ at, milestone }) => (
        <text key={milestone.day} className="burn-up-soft" {...placeText(at)} textAnchor="end">
          {phrases.milestone(formatValue(milestone.value))}
        </text>
      ))}
      {labels.gap && now && expected && (
        <text
          className="burn-up-gap-word"
          data-tone={tone}
          {...placeText(labels.gap)}
          textAnchor="end"
        >
          {signed(now.value - expected.value, formatValue)}
        </text>
      )}
      {labels.target && target && (
        <text className="burn-up-target" {...placeText(labels.target)}>
          {isSmall ? formatValue(target.value) : phrases.expected(formatValue(target.value))}
          {!isSmall && (
            <tspan className="burn-up-soft" x={fix(labels.target.x)} dy="17">
              {formatDay(target.day, language, "short")}
            </tspan>
          )}
        </text>
      )}
      {labels.now && now && (
        <text className="burn-up-value" {...placeText(labels.now)}>
          {formatValue(now.value)}
        </text>
      )}
      {!isSmall && (
        <text className="burn-up-day" x={fix(readingX)} y={fix(frame.top - 17)} textAnchor="middle">
          {formatDay(placed.day, language, "medium")}
        </text>
      )}
    </g>
  );
}

function signed(difference: number, formatValue: BurnUpProps["formatValue"]): string {
  return `${difference < 0 ? "−" : "+"}${formatValue(Math.abs(difference))}`;
}

/** A line of text centred on the point's height. */
function placeText({ x, y }: Point) {
  return { x: fix(x), y: fix(y + 4.5) };
}

function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${fix(x)},${fix(y)}`).join("");
}

function areaPath(points: readonly Point[], ground: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  return `${linePath(points)}L${fix(last.x)},${fix(ground)}L${fix(first.x)},${fix(ground)}Z`;
}

function fix(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}
