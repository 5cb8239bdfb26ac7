import { usePhrases } from "../../i18n/useLanguage";
import type { AgreementChart } from "../../layout/agreementChart";
import { AGREEMENT_FIGURE_PHRASES } from "./agreementFigurePhrases";
import {
  DOT_SHAPES,
  dotPath,
  dotShape,
  HOLLOW,
  type AgreementMark,
  type DotShape,
} from "./agreementMarks";

interface AgreementLegendProps {
  readonly chart: AgreementChart;
  readonly agreements: readonly AgreementMark[];
}

type LineSign = "interregional" | "regional" | "closed" | "open" | "illustrative";

/** What the marks mean: only those that are drawn. */
export function AgreementLegend({ chart, agreements }: AgreementLegendProps) {
  const phrases = usePhrases(AGREEMENT_FIGURE_PHRASES);
  const { shapes, lines } = signsOf(chart, agreements);
  return (
    <ul className="picture-legend" aria-label={phrases.legend}>
      {shapes.map((shape) => (
        <li key={shape}>
          <svg className="agreement-legend-mark" viewBox="0 0 16 16" aria-hidden="true">
            <path
              className={HOLLOW.has(shape) ? "agreement-dot hollow" : "agreement-dot"}
              d={dotPath(shape, 8, 8, shape === "group" ? 6.5 : 4.5)}
            />
          </svg>
          {phrases[shape]}
        </li>
      ))}
      {lines.map((sign) => (
        <li key={sign}>
          <LineMark sign={sign} />
          {phrases[sign]}
        </li>
      ))}
    </ul>
  );
}

function signsOf({ columns }: AgreementChart, agreements: readonly AgreementMark[]) {
  const drawn = new Set<DotShape | LineSign>();
  for (const { isGroup, first, end } of columns) {
    if (isGroup) drawn.add("group");
    for (const mark of agreements.slice(first, end)) {
      drawn.add(mark.isInterregional ? "interregional" : "regional");
      if (isGroup) continue;
      drawn.add(dotShape(mark));
      drawn.add(mark.isClosed ? "closed" : "open");
      if (mark.isIllustrative) drawn.add("illustrative");
    }
  }
  const lines = ["interregional", "regional", "closed", "open", "illustrative"] as const;
  return {
    shapes: DOT_SHAPES.filter((shape) => drawn.has(shape)),
    lines: lines.filter((sign) => drawn.has(sign)),
  };
}

const LINE_PATHS: Record<Exclude<LineSign, "illustrative">, string> = {
  interregional: "M8 1V15",
  regional: "M8 1V15",
  closed: "M8 1V13M4 13H12",
  open: "M5 9L8 13L11 9",
};

function LineMark({ sign }: { readonly sign: LineSign }) {
  return (
    <svg
      className="agreement-legend-mark agreement"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-interregional={sign === "interregional"}
    >
      {sign === "illustrative" ? (
        <circle className="agreement-made" cx="8" cy="8" r="3.5" />
      ) : (
        <path className="agreement-line" d={LINE_PATHS[sign]} />
      )}
    </svg>
  );
}
