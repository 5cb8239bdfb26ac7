import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { PlacedYear, PlacedYears } from "../../layout/ideas/placeYearBars";
import { IDEA_FIGURE_PHRASES } from "./ideaFigurePhrases";
import "./ideas.css";

interface YearBarsProps {
  readonly label: string;
  readonly placed: PlacedYears;
}

const TOP = 22;
const BOTTOM = 26;

/** Pairs at work together by year: those that continue below, hatched; the new ones above, full. */
export function YearBars({ label, placed }: YearBarsProps) {
  const phrases = usePhrases(IDEA_FIGURE_PHRASES);
  return (
    <div className="year-bars-frame">
      <svg
        className="year-bars"
        role="img"
        aria-label={label}
        viewBox={`0 ${-TOP} ${Math.max(placed.width, 1)} ${placed.height + TOP + BOTTOM}`}
        width={placed.width}
      >
        <defs>
          <pattern
            id="repeated-pairs"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="year-ground" />
            <rect width="2.5" height="6" className="year-hatch" />
          </pattern>
        </defs>
        <path className="year-floor" d={`M0 ${placed.height}H${placed.width}`} />
        {placed.years.map((year) => (
          <Year key={year.year} year={year} floor={placed.height} />
        ))}
      </svg>
      <ul className="year-legend">
        <li>
          <i data-look="new" /> {phrases.newPairs}
        </li>
        <li>
          <i data-look="repeated" /> {phrases.repeatedPairs}
        </li>
      </ul>
    </div>
  );
}

function Year({ year, floor }: { readonly year: PlacedYear; readonly floor: number }) {
  const phrases = usePhrases(IDEA_FIGURE_PHRASES);
  const language = useLanguage();
  const middle = year.x + year.width / 2;
  return (
    <g>
      <title>{phrases.yearLabel(year.year, year.fresh, year.repeated)}</title>
      <rect
        className="year-repeated"
        x={year.x}
        y={year.repeatedTop.toFixed(2)}
        width={year.width}
        height={year.repeatedHeight.toFixed(2)}
      />
      <rect
        className="year-fresh"
        x={year.x}
        y={year.freshTop.toFixed(2)}
        width={year.width}
        height={year.freshHeight.toFixed(2)}
      />
      <text x={middle} y={(year.freshTop - 6).toFixed(2)}>
        {formatNumber(year.fresh + year.repeated, language)}
      </text>
      <text x={middle} y={floor + 18}>
        {year.year}
      </text>
    </g>
  );
}
