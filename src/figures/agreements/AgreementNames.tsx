import { memo } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import type { AgreementChart } from "../../layout/agreementChart";
import type { ChartWindow } from "../../layout/lookAtAgreements";
import { shortName, splitNumber } from "../network/shortName";
import { regionSwatch } from "../regions/regionColour";
import { AGREEMENT_FIGURE_PHRASES } from "./agreementFigurePhrases";
import type { BodyMark } from "./agreementMarks";

interface AgreementNamesProps {
  readonly chart: AgreementChart;
  readonly bodies: readonly BodyMark[];
  /** In the programme's order. */
  readonly regionNames: readonly string[];
  readonly look: ChartWindow;
  /** The row pointed at or walked to, −1 for none. */
  readonly row: number;
}

/** The rows' names in view, under those of their regions. Ears get them from the live region and the table twin. */
export const AgreementNames = memo(function AgreementNames(props: AgreementNamesProps) {
  const { chart, bodies, regionNames, look } = props;
  const phrases = usePhrases(AGREEMENT_FIGURE_PHRASES);
  const isSeen = (y: number) => y > look.top - chart.rowHeight && y < look.bottom + chart.rowHeight;
  return (
    <div className="agreements-names" aria-hidden="true">
      {chart.headings
        .filter(({ y }) => isSeen(y))
        .map(({ region, y }) => (
          <strong key={region} style={{ top: y - 10 }}>
            <i style={regionSwatch(region)} />
            {regionNames[region] ?? phrases.noRegion}
          </strong>
        ))}
      {[...chart.rowBody].map((index, row) => {
        const y = chart.rowY[row] ?? 0;
        const body = bodies[index];
        if (!body || !isSeen(y)) return null;
        // Where there is no room, names that differ by their number alone still do.
        const [start, number] = splitNumber(shortName(body.name));
        return (
          <span
            key={body.id}
            data-row={row}
            data-body={body.id}
            data-lit={body.isLit}
            data-crossed={row === props.row}
            data-illustrative={body.isIllustrative}
            style={{ top: y - chart.rowHeight / 2, height: chart.rowHeight }}
            title={body.name}
          >
            {number === "" ? start : <b>{start}</b>}
            {number}
          </span>
        );
      })}
    </div>
  );
});
