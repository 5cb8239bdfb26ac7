import { memo, useMemo } from "react";
import { formatNumber } from "../../i18n/format";
import { useLanguage } from "../../i18n/useLanguage";
import type { AgreementChart } from "../../layout/agreementChart";
import { rowsOfColumn, type ChartWindow } from "../../layout/lookAtAgreements";
import { CHANGE_LOOKS } from "../network/changeLooks";
import { regionColour } from "../regions/regionColour";
import { RegionSign } from "../regions/RegionSign";
import { dotPath, dotShape, HOLLOW, type AgreementMark, type BodyMark } from "./agreementMarks";
import { useLeaving } from "../useLeaving";
import "../fadeMarks.css";
import "./agreementMarks.css";

export interface AgreementMarksProps {
  readonly chart: AgreementChart;
  readonly agreements: readonly AgreementMark[];
  readonly bodies: readonly BodyMark[];
  readonly look: ChartWindow;
}

const LARGEST_DOT = 5;
const END_ROOM = 8;
/** From the first dot to the sign of a change: above the sign of what is made up. */
const CHANGE_ROOM = 17;

/** The lines and dots in view, and the time that has not come yet. */
export const AgreementMarks = memo(function AgreementMarks(props: AgreementMarksProps) {
  const { chart, agreements, bodies, look } = props;
  const drawn = useMemo(() => ({ chart, agreements, bodies }), [chart, agreements, bodies]);
  const leaving = useLeaving(drawn, keysOf);
  const columns = chart.columns
    .map((_, c) => c)
    .slice(look.first, look.end)
    .filter((column) => isSeen(chart, column, look));
  return (
    <>
      <rect
        className="agreements-ahead"
        x={chart.readingX}
        y="0"
        width={Math.max(0, chart.width - chart.readingX)}
        height={chart.height}
      />
      {chart.otherX !== null && (
        <rect
          className="agreements-between"
          x={Math.min(chart.readingX, chart.otherX)}
          y="0"
          width={Math.abs(chart.readingX - chart.otherX)}
          height={chart.height}
        />
      )}
      {columns.map((column) => (
        <Column
          key={keyOf(drawn, column)}
          {...{ chart, agreements, bodies, column }}
          look={chart.columns[column]?.isGroup ? look : null}
        />
      ))}
      {leaving?.before.chart.columns.map((_, column) => {
        const key = keyOf(leaving.before, column);
        return leaving.keys.has(key) ? (
          <g key={key} className="leaves">
            <Column {...leaving.before} column={column} look={look} />
          </g>
        ) : null;
      })}
      <line
        className="agreements-reading"
        x1={chart.readingX}
        x2={chart.readingX}
        y1="0"
        y2={chart.height}
      />
      {chart.otherX !== null && (
        <path className="agreements-other" d={`M${chart.otherX} 0V${chart.height}`} />
      )}
    </>
  );
});

type Drawn = Omit<AgreementMarksProps, "look">;

/** By its first agreement and whether it is one of several. */
function keyOf({ chart, agreements }: Drawn, column: number): string {
  const { first = -1, isGroup = false } = chart.columns[column] ?? {};
  return `${isGroup ? "quarter" : "one"} ${agreements[first]?.id}`;
}

function keysOf(drawn: Drawn): readonly string[] {
  return drawn.chart.columns.map((_, column) => keyOf(drawn, column));
}

function isSeen(chart: AgreementChart, column: number, look: ChartWindow): boolean {
  const rows = rowsOfColumn(chart, column);
  const [top, bottom] = [chart.rowY[rows[0] ?? -1], chart.rowY[rows.at(-1) ?? -1]];
  if (top === undefined || bottom === undefined) return false;
  return bottom + END_ROOM >= look.top && top - END_ROOM <= look.bottom;
}

interface ColumnProps extends Omit<AgreementMarksProps, "look"> {
  readonly column: number;
  /** Of a group, which may have hundreds of dots, only those in view are drawn; `null` = all. */
  readonly look: ChartWindow | null;
}

/** Drawn anew only when it changes: while the chart is scrolled, only columns that come into view are. */
const Column = memo(function Column(props: ColumnProps) {
  const { chart, agreements, bodies, look, column } = props;
  const language = useLanguage();
  const placed = chart.columns[column];
  const rows = rowsOfColumn(chart, column);
  const x = chart.columnX[column] ?? 0;
  const top = chart.rowY[rows[0] ?? -1];
  const bottom = chart.rowY[rows.at(-1) ?? -1];
  if (!placed || top === undefined || bottom === undefined) return null;
  const own = agreements.slice(placed.first, placed.end);
  const single = placed.isGroup ? null : (own[0] ?? null);
  const radius = Math.min(LARGEST_DOT, (chart.columnHalf[column] ?? 0) * 0.92);
  return (
    <g
      className="agreement comes"
      data-lit={own.some(({ isLit }) => isLit)}
      data-ahead={own.every(({ isAhead }) => isAhead)}
      data-interregional={own.some(({ isInterregional }) => isInterregional)}
    >
      <path className="agreement-line" d={`M${x.toFixed(1)} ${top}V${bottom}`} />
      {single && <Ends mark={single} x={x} top={top} bottom={bottom} />}
      <ChangeSigns marks={own} isGroup={placed.isGroup} x={x} y={top - CHANGE_ROOM} />
      {[...rows].map((row, i) => {
        const y = chart.rowY[row] ?? 0;
        if (look && (y < look.top || y > look.bottom)) return null;
        const count = chart.dotCount[(chart.dotStart[column] ?? 0) + i] ?? 1;
        const shape = dotShape(single);
        const region = bodies[chart.rowBody[row] ?? -1]?.region ?? -1;
        const colour = regionColour(region);
        const reach = radius + (count > 1 ? 2 : 0);
        const isHollow = HOLLOW.has(shape);
        return (
          <g key={row}>
            <path
              className={isHollow ? "agreement-dot hollow" : "agreement-dot"}
              d={dotPath(shape, x, y, reach)}
              fill={colour}
              stroke={colour}
            />
            <RegionSign {...{ region, x, y }} radius={reach} {...(isHollow && { fill: colour })} />
            {count > 1 && (
              <text className="agreement-times" x={(x + radius + 4).toFixed(1)} y={y + 4}>
                {formatNumber(count, language)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});

interface ChangeSignsProps {
  readonly marks: readonly AgreementMark[];
  readonly isGroup: boolean;
  readonly x: number;
  readonly y: number;
}

/** Over the first member: what came and what went between two dates; how many of a group. */
function ChangeSigns({ marks, isGroup, x, y }: ChangeSignsProps) {
  const language = useLanguage();
  const kinds = (["new", "lost"] as const).flatMap((kind) => {
    const count = marks.filter(({ change }) => change === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  return kinds.map(({ kind, count }, i) => {
    const at = x + (kinds.length > 1 ? 18 * i - 9 : 0);
    const text = `${CHANGE_LOOKS[kind].sign}${isGroup ? formatNumber(count, language) : ""}`;
    const half = 3 + 3.5 * text.length;
    return (
      <g key={kind} className="agreement-change" data-kind={kind}>
        <rect x={at - half} y={y - 7} width={2 * half} height="14" rx={kind === "new" ? 7 : 1.5} />
        <text x={at} y={y + 4.2}>
          {text}
        </text>
      </g>
    );
  });
}

interface EndsProps {
  readonly mark: AgreementMark;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Under the last member whether an end is known, over the first whether it is made up. */
function Ends({ mark, x, top, bottom }: EndsProps) {
  const foot = bottom + END_ROOM;
  return (
    <>
      <path
        className={mark.isClosed ? "agreement-end" : "agreement-end open"}
        d={
          mark.isClosed
            ? `M${x.toFixed(1)} ${bottom}V${foot}m-3 0h6`
            : `M${(x - 3).toFixed(1)} ${foot - 3}l3 3.5l3 -3.5`
        }
      />
      {mark.isIllustrative && (
        <circle className="agreement-made" cx={x.toFixed(1)} cy={top - 9} r="2.2" />
      )}
    </>
  );
}
