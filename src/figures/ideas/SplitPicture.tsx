import { formatList, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { PlacedSplit } from "../../layout/ideas/placeSplit";
import { IDEA_FIGURE_PHRASES } from "./ideaFigurePhrases";
import "./ideas.css";

interface SplitPictureProps {
  readonly name: string;
  readonly split: PlacedSplit;
  /** A square for a body, a diamond for a partnership. */
  readonly shape: "body" | "partnership";
}

/** Before and after: the parts that one record holds together, and what is left without it. */
export function SplitPicture({ name, split, shape }: SplitPictureProps) {
  const phrases = usePhrases(IDEA_FIGURE_PHRASES);
  const language = useLanguage();
  const sizes = split.parts.map(({ size }) => formatNumber(size, language));
  return (
    <div
      className="split"
      role="img"
      aria-label={phrases.splitLabel(name, formatList(sizes, language))}
    >
      {(["before", "after"] as const).map((moment) => (
        <figure key={moment}>
          <svg viewBox={`0 0 ${split.width} ${split.height}`} width={split.width}>
            {split.parts.map((part, i) => (
              <g key={i}>
                {moment === "before" && (
                  <path
                    className="split-tie"
                    d={`M${split.centre.x} ${split.centre.y}L${part.x} ${part.y}`}
                  />
                )}
                <circle cx={part.x} cy={part.y} r={part.radius.toFixed(2)} />
                <text x={part.x} y={part.y}>
                  {formatNumber(part.size, language)}
                </text>
              </g>
            ))}
            <path
              className="split-centre"
              data-gone={moment === "after"}
              d={shape === "body" ? "M-8-8H8V8H-8Z" : "M0-10 10 0 0 10-10 0Z"}
              transform={`translate(${split.centre.x} ${split.centre.y + 2})`}
            />
          </svg>
          <figcaption>{phrases[moment]}</figcaption>
        </figure>
      ))}
    </div>
  );
}
