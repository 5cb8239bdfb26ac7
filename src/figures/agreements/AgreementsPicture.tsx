import { useId, useRef } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import type { AgreementChart } from "../../layout/agreementChart";
import type { ChartPlace } from "../../layout/lookAtAgreements";
import { TipBox } from "../network/TipBox";
import { useAnnounced } from "../network/useAnnounced";
import { AGREEMENT_FIGURE_PHRASES } from "./agreementFigurePhrases";
import { AgreementHead } from "./AgreementHead";
import { AgreementMarks } from "./AgreementMarks";
import { AgreementNames } from "./AgreementNames";
import type { AgreementsPictureProps } from "./agreementsPictureProps";
import { useChartKeys } from "./useChartKeys";
import { useChartPointer } from "./useChartPointer";
import { useChartWindow } from "./useChartWindow";
import "./agreements.css";
import "../network/network.css";

/** Bodies as rows, partnerships as columns, a dot per member: only what is in view is drawn. */
export function AgreementsPicture(props: AgreementsPictureProps) {
  const { chart, agreements, bodies, regionNames, namesWidth, label, dayLabel } = props;
  const phrases = usePhrases(AGREEMENT_FIGURE_PHRASES);
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { look, handleScroll, size } = useChartWindow(scroller, chart);
  const keys = useChartKeys(props);
  const pointer = useChartPointer(scroller, props);
  const crossed = pointer.pointed?.place ?? keys.cursor;
  const tip = pointer.pointed && props.describe(pointer.pointed.place);
  const spoken = keys.cursor && props.describe(keys.cursor);
  const announced = useAnnounced(spoken ? [spoken.title, ...spoken.lines].join(". ") : "");
  return (
    <figure className="agreements-picture">
      <div
        ref={scroller}
        className="agreements-scroll"
        role="group"
        aria-label={label}
        aria-describedby={hintId}
        tabIndex={0}
        style={{ scrollPaddingInlineStart: namesWidth + 12 }}
        onScroll={handleScroll}
        {...keys.handlers}
        {...pointer.handlers}
      >
        <div
          className="agreements-sheet"
          data-emphasis={props.hasEmphasis}
          style={{
            gridTemplateColumns: `${namesWidth}px ${chart.width}px`,
            ...paperZoom(namesWidth + chart.width, chart.height),
          }}
        >
          <span className="agreements-corner" />
          <AgreementHead chart={chart} dayLabel={dayLabel} otherLabel={props.otherLabel} />
          <AgreementNames {...{ chart, bodies, regionNames, look }} row={crossed?.row ?? -1} />
          <svg
            className="agreements-marks"
            width={chart.width}
            height={chart.height}
            aria-hidden="true"
          >
            {crossed && <Cross chart={chart} place={crossed} isWalking={crossed === keys.cursor} />}
            <AgreementMarks {...{ chart, agreements, bodies, look }} />
          </svg>
        </div>
      </div>
      {pointer.pointed && tip && <TipBox at={pointer.pointed.at} size={size} description={tip} />}
      <p id={hintId} className="for-ears">
        {phrases.keys}
      </p>
      <p className="for-ears" aria-live="polite">
        {announced}
      </p>
    </figure>
  );
}

/** What an upright sheet of A4 holds beside its margins, title and legend, in pixels. */
const SHEET = { width: 690, height: 850 };
/** Names are no smaller than 6 points, though the chart goes on to another sheet. */
const LEAST_ZOOM = 0.62;

/** How much smaller the chart is on paper: as wide as the sheet at most, and on one where it can be read so. */
function paperZoom(width: number, height: number): Record<string, number> {
  const wide = Math.min(1, SHEET.width / width);
  const whole = Math.min(wide, SHEET.height / height);
  return { "--paper-zoom": whole < LEAST_ZOOM ? wide : whole };
}

interface CrossProps {
  readonly chart: AgreementChart;
  readonly place: ChartPlace;
  /** Walked to with the keys: it must be in view. */
  readonly isWalking: boolean;
}

/** Row and column of what is pointed at or walked to. */
function Cross({ chart, place: { column, row }, isWalking }: CrossProps) {
  const y = chart.rowY[row];
  const half = chart.columnHalf[column] ?? 0;
  return (
    <g className="agreements-cross">
      <rect x={(chart.columnX[column] ?? 0) - half} y="0" width={2 * half} height={chart.height} />
      {y !== undefined && (
        <rect x="0" y={y - chart.rowHeight / 2} width={chart.width} height={chart.rowHeight} />
      )}
      {y !== undefined && (
        <circle
          // Another place is another element, which is brought into view once.
          key={`${column} ${row}`}
          ref={isWalking ? bringIntoView : null}
          className="agreements-cursor"
          cx={chart.columnX[column]}
          cy={y}
          r="8"
        />
      )}
    </g>
  );
}

function bringIntoView(element: Element | null): void {
  element?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
