import type { Progress } from "../../analysis/progress/progressOf";
import { STATUSES, THRESHOLDS, type Status } from "../../analysis/progress/status";
import { formatShare } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { Hint } from "../../ui/Hint";
import { IndicatorPageLink } from "../parts/pageLinks";
import { ProgressStatus } from "../parts/ProgressStatus";
import { STATUS_RULES } from "../parts/statusRules";
import { countInStatus } from "./countInStatus";

/** How many indicators stand in each status; each number opens its rule and its list. */
export function StatusTally({ progress }: { readonly progress: readonly Progress[] }) {
  const language = useLanguage();
  const present = STATUSES.filter((status) => progress.some((item) => item.status === status));
  return (
    <ul className="status-tally">
      {present.map((status) => {
        const own = progress.filter((item) => item.status === status);
        return (
          <li key={status}>
            <Hint title={countInStatus(own.length, status, language)}>
              <p>
                <ProgressStatus status={status} />: <StatusRule status={status} />.
              </p>
              <ul className="rows" data-list={status}>
                {own.map(({ indicator }) => (
                  <li key={indicator.id}>
                    <IndicatorPageLink indicator={indicator} />
                    <span>{indicator.result}</span>
                  </li>
                ))}
              </ul>
            </Hint>
          </li>
        );
      })}
    </ul>
  );
}

/** What a status means, with the thresholds by which it is computed. */
function StatusRule({ status }: { readonly status: Status }) {
  const rules = usePhrases(STATUS_RULES);
  const language = useLanguage();
  const share = (value: number) => formatShare(value, language);
  return rules[status](
    share(THRESHOLDS.onTrack),
    share(THRESHOLDS.behind),
    share(THRESHOLDS.tooEarly),
  );
}

/** The legend: every status with its rule. */
export function StatusLegend({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <details className="status-legend">
      <summary>{title}</summary>
      <p className="quiet">{note}</p>
      <ul className="rows">
        {STATUSES.map((status) => (
          <li key={status}>
            <ProgressStatus status={status} />
            <span>
              <StatusRule status={status} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
