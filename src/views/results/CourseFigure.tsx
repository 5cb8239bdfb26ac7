import { useMemo } from "react";
import { BurnUp } from "../../figures/results/BurnUp";
import { BurnUpLegend } from "../../figures/results/BurnUpLegend";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { BURN_UP_FRAMES } from "../../layout/burnUpFrame";
import { placeBurnUp } from "../../layout/placeBurnUp";
import { describeProgress } from "../parts/describeProgress";
import { describeProjection } from "../parts/describeProjection";
import { STATUS_LOOKS } from "../parts/ProgressStatus";
import { asSentence } from "./asSentence";
import { figureWriter } from "./figureWriter";
import { INDICATOR_PHRASES } from "./indicatorPhrases";
import { useIsNarrow } from "../parts/useIsNarrow";
import type { IndicatorStory } from "./useIndicatorStory";
import { ValuesTable } from "./ValuesTable";

interface CourseFigureProps {
  readonly story: IndicatorStory;
  /** One of two beside each other. */
  readonly isHalf?: boolean;
}

/** The burn-up of an indicator, its lines named, and the same numbers as a table. */
export function CourseFigure({ story, isHalf = false }: CourseFigureProps) {
  const { progress, series, figures, projection } = story;
  const { indicator, isPathAssumed } = progress;
  const phrases = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const frame = BURN_UP_FRAMES[useIsNarrow() ? "narrow" : isHalf ? "half" : "wide"];
  const placed = useMemo(() => placeBurnUp(figures, frame), [figures, frame]);
  const isObserved = series.kind === "observed";
  if (placed.steps.length === 0 && placed.milestones.length === 0) {
    return <p className="quiet">{phrases.nothingToDraw}</p>;
  }
  return (
    <figure className="course">
      <BurnUp
        placed={placed}
        label={`${textIn(indicator.name, language)}: ${describeProgress(progress, language)}`}
        formatValue={figureWriter(indicator, language)}
        tone={STATUS_LOOKS[progress.status].tone}
        isObserved={isObserved}
      />
      <figcaption>
        <BurnUpLegend
          placed={placed}
          isObserved={isObserved}
          isPathAssumed={isPathAssumed}
          hasGaps={series.gaps.length > 0}
        />
        {projection && (
          <p className="quiet">{asSentence(describeProjection(projection, indicator, language))}</p>
        )}
      </figcaption>
      <details>
        <summary>{phrases.asTable}</summary>
        <ValuesTable story={story} />
      </details>
    </figure>
  );
}
