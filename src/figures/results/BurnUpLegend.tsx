import { usePhrases } from "../../i18n/useLanguage";
import type { PlacedBurnUp } from "../../layout/placeBurnUp";
import { BURN_UP_PHRASES } from "./burnUpPhrases";

interface BurnUpLegendProps {
  readonly placed: PlacedBurnUp;
  readonly isObserved: boolean;
  readonly isPathAssumed: boolean;
  readonly hasGaps: boolean;
}

/** The lines that a burn-up has, with their names, and what its axes do not show. */
export function BurnUpLegend({ placed, isObserved, isPathAssumed, hasGaps }: BurnUpLegendProps) {
  const phrases = usePhrases(BURN_UP_PHRASES);
  const entries = [
    placed.steps.length > 0 && {
      mark: "burn-up-steps",
      word: isObserved ? phrases.observed : phrases.reached,
    },
    placed.path.length > 1 && {
      mark: "burn-up-path",
      word: isPathAssumed ? phrases.pathAssumed : phrases.path,
    },
    placed.bandMiddle.length > 1 && { mark: "burn-up-projected", word: phrases.projection },
  ].filter((entry) => entry !== false);
  const notes = [hasGaps && phrases.gap, !placed.values.isFromZero && phrases.notFromZero].filter(
    (note) => note !== false,
  );
  return (
    <ul className="burn-up-legend">
      {entries.map(({ mark, word }) => (
        <li key={mark}>
          <svg width="28" height="10" aria-hidden="true">
            <path className={mark} d="M1,5L27,5" />
          </svg>{" "}
          {word}
        </li>
      ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
