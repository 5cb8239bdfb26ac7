import type { Progress } from "../../../analysis/progress/progressOf";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { BulletBar } from "../../../figures/results/BulletBar";
import { formatDay } from "../../../i18n/format";
import { onDayAtStart } from "../../../i18n/italianDay";
import { describeMeasure } from "../../../i18n/measureRule";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { INDICATOR_TYPE_WORDS, wordFor } from "../../../i18n/vocabulary";
import { textIn } from "../../../model/localText";
import { Facts } from "../../../ui/Facts";
import { describeProgress, formatFigure } from "../../parts/describeProgress";
import { FocusLink } from "../../parts/FocusLink";
import { PageLink } from "../../parts/pageLinks";
import { ProgressStatus } from "../../parts/ProgressStatus";
import { SourceLine } from "../../parts/SourceLine";
import { EvidenceList } from "./EvidenceList";
import { Observations } from "./Observations";
import { SHEET_PHRASES } from "./sheetPhrases";

interface IndicatorSheetProps {
  readonly progress: Progress;
  /** The same indicator in each region that has a path or values. */
  readonly byRegion: readonly Progress[];
  readonly at: ProgrammeAt;
}

/** One indicator: value against path, its rule, its regions, and the very records it counts. */
export function IndicatorSheet({ progress, byRegion, at }: IndicatorSheetProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { indicator } = progress;
  return (
    <>
      <div>
        <p className="indicator-sentence">
          <ProgressStatus status={progress.status} /> {onDayAtStart(at.day, language)}:{" "}
          {describeProgress(progress, language)}.
        </p>
        <BulletBar
          value={progress.value}
          baseline={progress.baseline}
          expected={progress.expected}
          target={progress.target}
          label={describeProgress(progress, language)}
        />
        <PageLink path={`/indicatori/${indicator.id}`}>{phrases.openPage}</PageLink>
      </div>
      <IndicatorFacts progress={progress} at={at} />
      {byRegion.length > 0 && <RegionRows byRegion={byRegion} at={at} />}
      {indicator.measure.kind === "observed" ? (
        <Observations progress={progress} day={at.day} />
      ) : (
        <section>
          <h3>{phrases.counted(progress.evidence.counted.length)}</h3>
          <EvidenceList evidence={progress.evidence} at={at} />
        </section>
      )}
      <SourceLine record={indicator} />
    </>
  );
}

function IndicatorFacts({ progress, at }: Pick<IndicatorSheetProps, "progress" | "at">) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { indicator, target, targetDay, baseline, milestones } = progress;
  const result = at.programme.resultById.get(indicator.result);
  const figure = (value: number | null) => formatFigure(value, indicator, language);
  const facts = [
    { label: phrases.rule, value: describeMeasure(indicator.measure, language) },
    ...(result
      ? [
          {
            label: phrases.result,
            value: (
              <FocusLink focus={{ kind: "result", id: result.id }}>
                {result.id}: {textIn(result.title, language)}
              </FocusLink>
            ),
          },
        ]
      : []),
    ...(baseline === null ? [] : [{ label: phrases.baseline, value: figure(baseline) }]),
    ...(target === null || targetDay === null
      ? []
      : [
          { label: phrases.target, value: `${figure(target)} (${formatDay(targetDay, language)})` },
        ]),
    ...(milestones.length === 0
      ? []
      : [
          {
            label: phrases.milestones,
            value: milestones
              .map(({ day, value }) => `${figure(value)} (${formatDay(day, language, "short")})`)
              .join(" · "),
          },
        ]),
    ...(indicator.type === null
      ? []
      : [{ label: phrases.type, value: wordFor(INDICATOR_TYPE_WORDS, indicator.type, language) }]),
  ];
  return <Facts facts={facts} />;
}

function RegionRows({ byRegion, at }: Pick<IndicatorSheetProps, "byRegion" | "at">) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  return (
    <section>
      <h3>{phrases.byRegion}</h3>
      <ul className="rows indicator-rows">
        {byRegion.map((item) => {
          const region =
            item.region === null ? undefined : at.programme.regionById.get(item.region);
          return (
            <li key={item.region}>
              <span>
                {region ? textIn(region.name, language) : item.region}{" "}
                <strong>{formatFigure(item.value, item.indicator, language)}</strong>
                {item.target !== null &&
                  ` / ${formatFigure(item.target, item.indicator, language)}`}
              </span>
              <ProgressStatus status={item.status} />
              <BulletBar
                value={item.value}
                baseline={item.baseline}
                expected={item.expected}
                target={item.target}
                label={describeProgress(item, language)}
              />
            </li>
          );
        })}
      </ul>
      {byRegion.some((item) => item.evidence.kind === "partnership") && (
        <p className="quiet">{phrases.byRegionNote}</p>
      )}
    </section>
  );
}
