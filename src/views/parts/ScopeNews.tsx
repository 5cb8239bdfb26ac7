import { useState } from "react";
import { summariseNetwork } from "../../analysis/overview/summariseNetwork";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { useAnnounced } from "../../figures/network/useAnnounced";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { WHOLE_PROGRAMME, type Scope } from "../../model/scope";
import { Button } from "../../ui/Button";
import type { Reading } from "../useReading";
import { BODY_COUNT_PHRASES } from "./bodyCountPhrases";
import { SCOPE_NEWS_PHRASES } from "./scopeNewsPhrases";

interface ScopeNewsProps {
  readonly reading: Reading;
  /** What was read before this; `null` when nothing was. */
  readonly before: ProgrammeAt | null;
  readonly activeFilters: number;
}

/** How many filters are on, the way to clear them and back again, and for ears what the last change of them did. */
export function ScopeNews({ reading, before, activeFilters }: ScopeNewsProps) {
  const { at, select } = reading;
  const phrases = usePhrases(SCOPE_NEWS_PHRASES);
  const [cleared, setCleared] = useState<Scope | null>(null);
  const announced = useAnnounced(useNews(at, before));
  const canUndo = cleared !== null && before !== null && isSame(before.scope, cleared);
  const clear = () => {
    setCleared(at.scope);
    select({ scope: WHOLE_PROGRAMME });
  };
  return (
    <>
      {(activeFilters > 0 || canUndo) && (
        <span className="scope-clear">
          {activeFilters > 0 ? phrases.activeFilters(activeFilters) : phrases.cleared}{" "}
          {/* One button for both, so that the focus stays on it. */}
          <Button
            weight="text"
            onPress={activeFilters > 0 ? clear : () => select({ scope: cleared ?? at.scope })}
          >
            {activeFilters > 0 ? `${phrases.clearFilters} ✕` : phrases.undo}
          </Button>
        </span>
      )}
      <span className="for-ears" aria-live="polite">
        {announced}
      </span>
    </>
  );
}

/** «18 enti, 6 accordi; prima 60 e 41», where the last change was one of the filters. */
function useNews(at: ProgrammeAt, before: ProgrammeAt | null): string {
  const language = useLanguage();
  const phrases = usePhrases(SCOPE_NEWS_PHRASES);
  const { authorities } = usePhrases(BODY_COUNT_PHRASES);
  if (before === null || isSame(before.scope, at.scope)) return "";
  const write = (count: number) => formatNumber(count, language);
  const bodies = at.authorities.length;
  const startedIn = (one: ProgrammeAt) => summariseNetwork(one).counts.started;
  const agreements = startedIn(at);
  return phrases.changed({
    bodies: authorities(write(bodies), bodies),
    agreements: phrases.agreements(write(agreements), agreements !== 1),
    bodiesBefore: write(before.authorities.length),
    agreementsBefore: write(startedIn(before)),
  });
}

function isSame(one: Scope, two: Scope): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
