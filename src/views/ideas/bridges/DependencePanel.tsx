import { useMemo, type ReactNode } from "react";
import { dependsOn } from "../../../analysis/ideas/dependence";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { MoreList } from "../../../ui/MoreList";
import { formatFigure } from "../../parts/describeProgress";
import { EvidenceLink } from "../../parts/EvidenceLink";
import { IndicatorPageLink } from "../../parts/pageLinks";
import { PartnershipLink } from "../../parts/recordLinks";
import { IDEA_PHRASES } from "../ideaPhrases";
import { BRIDGE_PHRASES } from "./bridgePhrases";

interface DependencePanelProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
  /** Asked for a moment ago, from elsewhere on the page: it is gone to. */
  readonly isAsked: boolean;
}

function goTo(heading: HTMLElement | null): void {
  heading?.focus();
}

/** «Se esce …»: the partnerships, countries, pairs of regions and results that rest on one body alone. */
export function DependencePanel({ body, at, isAsked }: DependencePanelProps) {
  const phrases = usePhrases(BRIDGE_PHRASES);
  const language = useLanguage();
  const found = useMemo(() => dependsOn(at, body.id), [at, body.id]);
  const { partnerships, countries, regionPairs, indicators } = found;
  const isNothing =
    partnerships.length + countries.length + regionPairs.length + indicators.length === 0;
  return (
    <div className="idea-panel" aria-live="polite">
      <h3 tabIndex={-1} ref={isAsked ? goTo : null}>
        {phrases.leavesTitle(textIn(body.name, language))}
      </h3>
      {isNothing && <p>{phrases.nothing}</p>}
      <Lost
        title={phrases.lostPartnerships}
        items={partnerships}
        keyOf={({ partnership }) => partnership.id}
      >
        {({ partnership }) => <PartnershipLink partnership={partnership} />}
      </Lost>
      <Lost title={phrases.lostCountries} items={countries} keyOf={(id) => id}>
        {(id) => <EvidenceLink id={id} kind="country" at={at} />}
      </Lost>
      <Lost title={phrases.lostPairs} items={regionPairs} keyOf={(id) => id}>
        {(id) => <EvidenceLink id={id} kind="region-pair" at={at} />}
      </Lost>
      <Lost
        title={phrases.lostIndicators}
        items={indicators}
        keyOf={({ before }) => before.indicator.id}
      >
        {({ before, after }) => (
          <>
            <IndicatorPageLink indicator={before.indicator} />{" "}
            <span className="quiet">
              {phrases.fromTo(
                formatFigure(before.value, before.indicator, language),
                formatFigure(after.value, before.indicator, language),
              )}
            </span>
          </>
        )}
      </Lost>
    </div>
  );
}

interface LostProps<Item> {
  readonly title: (count: number) => string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

function Lost<Item>({ title, items, keyOf, children }: LostProps<Item>) {
  const { showAll } = usePhrases(IDEA_PHRASES);
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title(items.length)}</h4>
      <MoreList items={items} step={6} keyOf={keyOf} moreLabel={showAll}>
        {children}
      </MoreList>
    </>
  );
}
