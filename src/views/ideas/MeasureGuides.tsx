import { lazy, Suspense, useState } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { IDEA_PHRASES } from "./ideaPhrases";

const MeasureList = lazy(async () => ({ default: (await import("./MeasureList")).MeasureList }));

/** How every measure is computed, for whoever asks. */
export function MeasureGuides() {
  const phrases = usePhrases(IDEA_PHRASES);
  const [isAsked, setAsked] = useState(false);
  return (
    <details className="measure-guides" onToggle={() => setAsked(true)}>
      <summary>{phrases.measures}</summary>
      {isAsked && (
        <Suspense>
          <MeasureList />
        </Suspense>
      )}
    </details>
  );
}
