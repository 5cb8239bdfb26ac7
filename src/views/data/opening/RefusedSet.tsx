import { useEffect, useRef } from "react";
import type { LoadError } from "../../../data/loadError";
import { describeLoadError } from "../../../i18n/loadPhrases";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { FaultBrowser } from "../health/FaultBrowser";
import { OPENING_PHRASES } from "./openingPhrases";

interface RefusedSetProps {
  readonly error: LoadError;
  readonly name: string | null;
}

/** Why what was chosen cannot be opened, with every fault found on the way. */
export function RefusedSet({ error, name }: RefusedSetProps) {
  const phrases = usePhrases(OPENING_PHRASES);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { reason, remedy } = describeLoadError(error, language);
  return (
    <div className="opening-outcome" data-tone="bad">
      <div role="alert">
        <h3 ref={heading} tabIndex={-1}>
          {phrases.refused(name ?? phrases.theseFiles)}
        </h3>
        <p>
          {reason} {error.faults.length > 0 && remedy} {phrases.refusedRest}
        </p>
      </div>
      {error.faults.length > 0 && (
        <FaultBrowser faults={error.faults} setName={name ?? phrases.theseFiles} focusOf={null} />
      )}
    </div>
  );
}
