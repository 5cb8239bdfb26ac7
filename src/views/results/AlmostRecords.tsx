import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { almostCounting } from "../../analysis/progress/almostCounting";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Indicator } from "../../model/indicator";
import { describeLastStep, describeMissing } from "../parts/describeMissing";
import { EvidenceLink } from "../parts/EvidenceLink";
import { FirstOf } from "./CountedRecords";
import { INDICATOR_PHRASES } from "./indicatorPhrases";

interface AlmostRecordsProps {
  readonly indicator: Indicator;
  readonly region: string | null;
  readonly at: ProgrammeAt;
}

/** The records that nearly count, the nearest first: what each still lacks is what can be done this week. */
export function AlmostRecords({ indicator, region, at }: AlmostRecordsProps) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const almost = useMemo(() => almostCounting(at, indicator, region), [at, indicator, region]);
  return (
    <section aria-labelledby="almost-title">
      <h2 id="almost-title">{phrases.almost(formatNumber(almost.length, language))}</h2>
      {almost.length === 0 && <p className="quiet">{phrases.noAlmost}</p>}
      <FirstOf
        items={almost}
        listName="almost"
        shown={8}
        row={({ id, kind, through, missing, lastStep }) => (
          <li key={id}>
            <div>
              <EvidenceLink id={id} kind={kind} at={at} />
              {through !== null && through !== id && (
                <span className="quiet">
                  {" "}
                  {phrases.through} <EvidenceLink id={through} kind="partnership" at={at} />
                </span>
              )}
            </div>
            <p className="almost-missing">
              <span className="missing-mark">{describeMissing(missing, language)}</span>
              {lastStep && <span className="quiet"> · {describeLastStep(lastStep, language)}</span>}
            </p>
          </li>
        )}
      />
    </section>
  );
}
