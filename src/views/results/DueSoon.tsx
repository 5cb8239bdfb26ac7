import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { upcoming, type DueMilestone, type ToChase } from "../../analysis/progress/upcoming";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { describeDue, describeToChase } from "../parts/describeDue";
import { describeMissing } from "../parts/describeMissing";
import { EvidenceLink } from "../parts/EvidenceLink";
import { IndicatorPageLink } from "../parts/pageLinks";
import { DUE_PHRASES } from "./duePhrases";
import type { ResultsReading } from "./useResultsReading";

/** What falls due after the reading date, what is overdue, and whom to ask for data: in the whole and by region. */
export function DueSoon({ results }: { readonly results: ResultsReading }) {
  const { at, region } = results;
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const { from, to, due, overdue, toChase } = useMemo(() => upcoming(at), [at]);
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">{phrases.title}</h2>
      <p className="quiet">{phrases.window(formatDay(from, language), formatDay(to, language))}</p>
      <div className="due-columns">
        <DueList title={phrases.due} items={due.toSorted(unmetFirst)} at={at} region={region} />
        <div>
          <DueList title={phrases.overdue} items={overdue} at={at} region={region} />
          <ChaseList items={toChase} at={at} region={region} />
        </div>
      </div>
    </section>
  );
}

/** What is still to be reached before what already is; of one kind by day, as given. */
function unmetFirst(a: DueMilestone, b: DueMilestone): number {
  return Number(a.missing === 0) - Number(b.missing === 0);
}

interface ChaseListProps extends Pick<DueListProps, "at" | "region"> {
  readonly items: readonly ToChase[];
}

/** The indicators without recent data: those of the region chosen, else all, each with its region. */
function ChaseList({ items, at, region }: ChaseListProps) {
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const own = items.filter((item) => region === null || item.region === region);
  return (
    <section>
      <h3>
        {phrases.toChase} · {formatNumber(own.length, language)}
      </h3>
      {own.length === 0 && <p className="quiet">{phrases.noneToChase}</p>}
      <ul className="due-list">
        {own.map((item) => (
          <li key={`${item.indicator.id} ${item.region}`}>
            <IndicatorPageLink indicator={item.indicator} />
            <p className="quiet">{describeToChase(item, at, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DueListProps {
  readonly title: string;
  readonly items: readonly DueMilestone[];
  readonly at: ProgrammeAt;
  readonly region: string | null;
}

/** Those of the region chosen; else those of the whole programme, and the regions' behind a press. */
function DueList({ title, items, at, region }: DueListProps) {
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const own = items.filter((item) => item.region === region);
  const met = own.filter(({ missing }) => missing === 0).length;
  const others = region === null ? items.filter((item) => item.region !== null) : [];
  return (
    <section>
      <h3>
        {title} · {formatNumber(own.length, language)}
        {met > 0 && phrases.ofWhichMet(formatNumber(met, language), met !== 1)}
      </h3>
      {own.length === 0 && <p className="quiet">{phrases.none}</p>}
      <DueRows items={own} at={at} />
      {others.length > 0 && (
        <details>
          <summary>{phrases.inRegions(formatNumber(others.length, language))}</summary>
          <DueRows items={others} at={at} />
        </details>
      )}
    </section>
  );
}

const NEAREST_SHOWN = 3;

interface DueRowsProps extends Pick<DueListProps, "items" | "at"> {
  /** All of one indicator, named above them. */
  readonly isOfOne?: boolean;
}

/** Each milestone with what is missing, and what is nearest to filling it. */
export function DueRows({ items, at, isOfOne = false }: DueRowsProps) {
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  return (
    <ul className="due-list">
      {items.map((item) => (
        <li key={`${item.indicator.id} ${item.region} ${item.day}`} data-met={item.missing === 0}>
          {!isOfOne && <IndicatorPageLink indicator={item.indicator} />}
          <p className={isOfOne ? "" : "quiet"}>{describeDue(item, at, language)}</p>
          {item.nearest.length > 0 && (
            <details>
              <summary>{phrases.nearest}</summary>
              <ul className="rows">
                {item.nearest.slice(0, NEAREST_SHOWN).map(({ id, kind, missing }) => (
                  <li key={id}>
                    <EvidenceLink id={id} kind={kind} at={at} />
                    <span>{describeMissing(missing, language)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
