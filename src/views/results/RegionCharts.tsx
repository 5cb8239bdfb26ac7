import { useMemo } from "react";
import { BulletBar } from "../../figures/results/BulletBar";
import { BurnUp } from "../../figures/results/BurnUp";
import { formatShare } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { BURN_UP_FRAMES } from "../../layout/burnUpFrame";
import { placeBurnUp, valuesOf } from "../../layout/placeBurnUp";
import { textIn } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { describeProgress, formatFigure } from "../parts/describeProgress";
import { PROGRESS_PHRASES } from "../parts/progressPhrases";
import { ProgressStatus, STATUS_LOOKS } from "../parts/ProgressStatus";
import { RegionLink } from "../parts/territory/territoryLinks";
import { figureWriter } from "./figureWriter";
import { INDICATOR_PHRASES } from "./indicatorPhrases";
import type { IndicatorStory } from "./useIndicatorStory";

interface RegionChartsProps {
  /** One for each region. */
  readonly stories: readonly IndicatorStory[];
  readonly programme: Programme;
}

/** An indicator region by region: the same chart on the same axis, then the same figures from the furthest behind. */
export function RegionCharts({ stories, programme }: RegionChartsProps) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const { countedTwice } = usePhrases(PROGRESS_PHRASES);
  if (stories.length === 0) return null;
  const isCountedTwice = stories.some(({ progress }) => progress.evidence.kind === "partnership");
  return (
    <section aria-labelledby="regions-title">
      <h2 id="regions-title">{phrases.inRegions}</h2>
      {isCountedTwice && <p className="quiet">{countedTwice}</p>}
      <SmallCharts stories={stories} programme={programme} />
      <p className="quiet region-order">{phrases.fromBehind}</p>
      <RegionBullets stories={stories} programme={programme} />
    </section>
  );
}

function SmallCharts({ stories, programme }: RegionChartsProps) {
  const language = useLanguage();
  const placed = useMemo(() => {
    const among = stories.flatMap(({ figures }) => valuesOf(figures));
    return stories.map((story) => ({
      story,
      chart: placeBurnUp(story.figures, BURN_UP_FRAMES.small, among),
    }));
  }, [stories]);
  return (
    <ul className="region-charts">
      {placed.map(({ story: { progress, series }, chart }) => (
        <li key={progress.region}>
          <p className="region-chart-head">
            <strong>{nameOf(progress.region, programme, language)}</strong>
            <ProgressStatus status={progress.status} />
          </p>
          <BurnUp
            placed={chart}
            label={`${nameOf(progress.region, programme, language)}: ${describeProgress(progress, language)}`}
            formatValue={figureWriter(progress.indicator, language)}
            tone={STATUS_LOOKS[progress.status].tone}
            isObserved={series.kind === "observed"}
            regionNumber={1 + programme.regions.findIndex(({ id }) => id === progress.region)}
          />
        </li>
      ))}
    </ul>
  );
}

function RegionBullets({ stories, programme }: RegionChartsProps) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const sorted = stories
    .map(({ progress }) => progress)
    .toSorted((a, b) => (a.ratio ?? Infinity) - (b.ratio ?? Infinity));
  return (
    <ul className="result-rows region-rows">
      {sorted.map((progress) => {
        const { indicator, region, value, target, ratio } = progress;
        const figure = (number: number | null) => formatFigure(number, indicator, language);
        return (
          <li key={region} className="result-row">
            <div className="result-row-name">
              {region !== null && <RegionLink id={region} programme={programme} />}
            </div>
            <div className="result-row-bar">
              <BulletBar
                value={value}
                baseline={progress.baseline}
                expected={progress.expected}
                target={target}
                label={describeProgress(progress, language)}
              />
            </div>
            <p className="result-row-figure">
              <strong data-region-figure={region}>{figure(value)}</strong>
              {target !== null && <span> / {figure(target)}</span>}
            </p>
            <p className="result-row-status">
              <ProgressStatus status={progress.status} />
              {ratio !== null && (
                <span className="quiet">{phrases.ofExpected(formatShare(ratio, language))}</span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(id: string | null, programme: Programme, language: "it" | "en"): string {
  const region = id === null ? undefined : programme.regionById.get(id);
  return region ? textIn(region.name, language) : (id ?? "");
}
